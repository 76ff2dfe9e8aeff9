import type { DeploymentStrategy } from '@aws-sdk/client-appconfig';
import * as z from 'zod';
import { describeStrategy } from '../../configurations/describe-strategy.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { description, name } from '../../configurations/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { Wire } from '../../wire/wire.ts';

const minutes = z.int().min(0).max(1_440);

const input = z.object({
  Name: name,
  Description: description,
  DeploymentDurationInMinutes: minutes,
  FinalBakeTimeInMinutes: optional(minutes),
  GrowthFactor: z.number().min(1).max(100),
  GrowthType: optional(z.enum(['LINEAR', 'EXPONENTIAL'])),
});

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_CreateDeploymentStrategy.html */
export const createDeploymentStrategy: Operation = {
  service: 'appconfig',
  name: 'CreateDeploymentStrategy',
  method: 'POST',
  path: '/deploymentstrategies',
  status: 201,
  summary: 'Makes a way to deploy: how long it takes, and in which steps.',
  handle({ aws: { configurations }, json }) {
    const request = parseConfigurationInput(input, json());
    const strategy = configurations.createStrategy({
      name: request.Name,
      description: request.Description,
      minutes: request.DeploymentDurationInMinutes,
      bakeMinutes: request.FinalBakeTimeInMinutes ?? 0,
      growth: request.GrowthType ?? 'LINEAR',
      growthFactor: request.GrowthFactor,
    });
    const value: Wire<DeploymentStrategy> = describeStrategy(strategy);
    return { type: 'json', value };
  },
};
