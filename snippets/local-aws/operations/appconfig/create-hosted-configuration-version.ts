import * as z from 'zod';
import { configurationError } from '../../configurations/configuration-error.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId, description, versionLabel } from '../../configurations/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import { wholeNumber } from '../../validation/whole-number.ts';
import { withoutAbsent } from '../../validation/without-absent.ts';

/**
 * How large a version may be, in KB.
 *
 * @see https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-quotas.html
 */
const largestKilobytes = 2_048;

const input = z.object({
  applicationId: configurationId,
  profileId: configurationId,
  ContentType: z.string().min(1).max(255),
  Description: description,
  LatestVersionNumber: optional(z.int()),
  VersionLabel: versionLabel,
});

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_CreateHostedConfigurationVersion.html */
export const createHostedConfigurationVersion: Operation = {
  service: 'appconfig',
  name: 'CreateHostedConfigurationVersion',
  method: 'POST',
  path: '/applications/:applicationId/configurationprofiles/:profileId/hostedconfigurationversions',
  status: 201,
  summary: 'Stores a version of a configuration, of whatever type of content.',
  handle({ aws: { configurations }, params, headers, body }) {
    const request = parseConfigurationInput(input, {
      ...params,
      ContentType: headers.get('content-type') ?? undefined,
      Description: headers.get('description') ?? undefined,
      LatestVersionNumber: wholeNumber(headers.get('latest-version-number')),
      VersionLabel: headers.get('versionlabel') ?? undefined,
    });
    const application = configurations.application(request.applicationId);
    const profile = configurations.profile(application, request.profileId);
    holdSize(body);
    const described = { description: request.Description, label: request.VersionLabel };
    const content = { content: body, contentType: request.ContentType };
    const version = configurations.createVersion(
      profile,
      { ...content, ...described },
      request.LatestVersionNumber,
    );
    return {
      type: 'bytes',
      body: version.content,
      contentType: version.contentType,
      headers: withoutAbsent({
        'application-id': application.id,
        'configuration-profile-id': profile.id,
        'version-number': String(version.number),
        description: version.description,
        versionlabel: version.label,
      }),
    };
  },
};

function holdSize({ length }: Uint8Array): void {
  if (length <= largestKilobytes * 1_024) return;
  const message = `The configuration must be ${largestKilobytes} KB or smaller.`;
  const fields = { Measure: 'KILOBYTES', Limit: largestKilobytes, Size: length / 1_024 };
  throw configurationError('PayloadTooLargeException', message, { fields });
}
