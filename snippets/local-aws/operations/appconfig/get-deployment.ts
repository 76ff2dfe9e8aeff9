import * as z from 'zod';
import { configurationError } from '../../configurations/configuration-error.ts';
import { describeDeployment } from '../../configurations/describe-deployment.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId } from '../../configurations/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { wholeNumber } from '../../validation/whole-number.ts';

const input = z.object({ applicationId: configurationId, environmentId: configurationId, number: z.int() });

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_GetDeployment.html */
export const getDeployment: Operation = {
  service: 'appconfig',
  name: 'GetDeployment',
  method: 'GET',
  path: '/applications/:applicationId/environments/:environmentId/deployments/:number',
  status: 200,
  summary: 'Tells how far a deployment is.',
  handle({ aws: { configurations }, params, startedAt }) {
    const request = parseConfigurationInput(input, { ...params, number: wholeNumber(params.number ?? null) });
    const application = configurations.application(request.applicationId);
    const environment = configurations.environment(application, request.environmentId);
    const deployment = environment.deployments[request.number - 1];
    if (!deployment) {
      throw configurationError('ResourceNotFoundException', `Deployment not found: ${request.number}`, {
        fields: { ResourceName: 'Deployment' },
      });
    }
    return { type: 'json', value: describeDeployment(application, environment, deployment, startedAt) };
  },
};
