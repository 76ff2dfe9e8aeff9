import * as z from 'zod';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import type { Operation } from '../../operation.ts';

const input = z.object({ configuration_token: z.string().min(1).max(8192) });

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_GetLatestConfiguration.html */
export const getLatestConfiguration: Operation = {
  service: 'appconfigdata',
  name: 'GetLatestConfiguration',
  method: 'GET',
  path: '/configuration',
  status: 200,
  summary: 'Gives the configuration that is in effect, or nothing where the client has it already.',
  handle({ aws: { configurations }, query }) {
    const request = { configuration_token: query.get('configuration_token') ?? undefined };
    const { configuration_token: token } = parseConfigurationInput(input, request);
    const { version, nextToken, pollSeconds } = configurations.sessions.poll(token);
    return {
      type: 'bytes',
      body: version?.content ?? new Uint8Array(),
      contentType: version?.contentType ?? 'application/octet-stream',
      headers: {
        'next-poll-configuration-token': nextToken,
        'next-poll-interval-in-seconds': String(pollSeconds),
        ...(version?.label !== undefined && { 'version-label': version.label }),
      },
    };
  },
};
