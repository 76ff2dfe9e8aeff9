import type { Environments } from '@aws-sdk/client-appconfig';
import * as z from 'zod';
import { describeEnvironment } from '../../configurations/describe-environment.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId } from '../../configurations/requests/member-types.ts';
import { pageOfConfigurations } from '../../configurations/requests/page-of-configurations.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ applicationId: configurationId });

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_ListEnvironments.html */
export const listEnvironments: Operation = {
  service: 'appconfig',
  name: 'ListEnvironments',
  method: 'GET',
  path: '/applications/:applicationId/environments',
  status: 200,
  summary: 'Lists the environments of an application, page by page.',
  handle({ aws: { configurations }, params, query, startedAt }) {
    const { applicationId } = parseConfigurationInput(input, params);
    const application = configurations.application(applicationId);
    const all = application.environments.map((each) => describeEnvironment(application, each, startedAt));
    const value: Wire<Environments> = pageOfConfigurations(all, query);
    return { type: 'json', value };
  },
};
