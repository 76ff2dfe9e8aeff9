import * as z from 'zod';
import { describeDeployment } from '../../configurations/describe-deployment.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId, description, strategyId } from '../../configurations/requests/member-types.ts';
import { versionOf } from '../../configurations/version-of.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';

const input = z.object({
  applicationId: configurationId,
  environmentId: configurationId,
  DeploymentStrategyId: strategyId,
  ConfigurationProfileId: configurationId,
  ConfigurationVersion: z.string().min(1).max(1024),
  Description: description,
  LatestDeploymentNumber: optional(z.int()),
});

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_StartDeployment.html */
export const startDeployment: Operation = {
  service: 'appconfig',
  name: 'StartDeployment',
  method: 'POST',
  path: '/applications/:applicationId/environments/:environmentId/deployments',
  status: 201,
  summary: "Starts to give a version to an environment's clients, in the steps of a strategy.",
  handle({ aws: { configurations }, params, json, startedAt }) {
    const request = parseConfigurationInput(input, { ...json(), ...params });
    const application = configurations.application(request.applicationId);
    const environment = configurations.environment(application, request.environmentId);
    const profile = configurations.profile(application, request.ConfigurationProfileId);
    const planned = {
      profile,
      version: versionOf(profile, request.ConfigurationVersion),
      strategy: configurations.strategy(request.DeploymentStrategyId),
      description: request.Description,
    };
    const deployment = configurations.deploy(environment, planned, request.LatestDeploymentNumber);
    return { type: 'json', value: describeDeployment(application, environment, deployment, startedAt) };
  },
};
