import type { Applications } from '@aws-sdk/client-appconfig';
import { describeApplication } from '../../configurations/describe-application.ts';
import { pageOfConfigurations } from '../../configurations/requests/page-of-configurations.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_ListApplications.html */
export const listApplications: Operation = {
  service: 'appconfig',
  name: 'ListApplications',
  method: 'GET',
  path: '/applications',
  status: 200,
  summary: 'Lists the applications, page by page.',
  handle({ aws: { configurations }, query }) {
    const all = configurations.applications().map(describeApplication);
    const value: Wire<Applications> = pageOfConfigurations(all, query);
    return { type: 'json', value };
  },
};
