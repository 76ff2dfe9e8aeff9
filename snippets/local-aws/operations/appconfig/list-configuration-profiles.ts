import type { ConfigurationProfiles } from '@aws-sdk/client-appconfig';
import * as z from 'zod';
import { describeProfile } from '../../configurations/describe-profile.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId, profileType } from '../../configurations/requests/member-types.ts';
import { pageOfConfigurations } from '../../configurations/requests/page-of-configurations.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ applicationId: configurationId, type: profileType });

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_ListConfigurationProfiles.html */
export const listConfigurationProfiles: Operation = {
  service: 'appconfig',
  name: 'ListConfigurationProfiles',
  method: 'GET',
  path: '/applications/:applicationId/configurationprofiles',
  status: 200,
  summary: 'Lists the configurations of an application, page by page.',
  handle({ aws: { configurations }, params, query }) {
    const request = parseConfigurationInput(input, { ...params, type: query.get('type') });
    const application = configurations.application(request.applicationId);
    const all = application.profiles
      .filter(({ type }) => request.type === undefined || type === request.type)
      .map((profile) => {
        const { Description: _, ...summary } = describeProfile(application, profile);
        return summary;
      });
    const value: Wire<ConfigurationProfiles> = pageOfConfigurations(all, query);
    return { type: 'json', value };
  },
};
