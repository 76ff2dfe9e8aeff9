import type { Environment } from '@aws-sdk/client-appconfig';
import * as z from 'zod';
import { describeEnvironment } from '../../configurations/describe-environment.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId, description, name } from '../../configurations/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ applicationId: configurationId, Name: name, Description: description });

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_CreateEnvironment.html */
export const createEnvironment: Operation = {
  service: 'appconfig',
  name: 'CreateEnvironment',
  method: 'POST',
  path: '/applications/:applicationId/environments',
  status: 201,
  summary: 'Makes an environment, which configurations are deployed to.',
  handle({ aws: { configurations }, params, json, startedAt }) {
    const request = parseConfigurationInput(input, { ...json(), ...params });
    const application = configurations.application(request.applicationId);
    const named = { name: request.Name, description: request.Description };
    const environment = configurations.createEnvironment(application, named);
    const value: Wire<Environment> = describeEnvironment(application, environment, startedAt);
    return { type: 'json', value };
  },
};
