import type { StartConfigurationSessionResponse } from '@aws-sdk/client-appconfigdata';
import * as z from 'zod';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { Wire } from '../../wire/wire.ts';

const identifier = z.string().min(1).max(128);

const input = z.object({
  ApplicationIdentifier: identifier,
  EnvironmentIdentifier: identifier,
  ConfigurationProfileIdentifier: identifier,
  RequiredMinimumPollIntervalInSeconds: optional(z.int().min(15).max(86_400)),
});

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_StartConfigurationSession.html */
export const startConfigurationSession: Operation = {
  service: 'appconfigdata',
  name: 'StartConfigurationSession',
  method: 'POST',
  path: '/configurationsessions',
  status: 201,
  summary: 'Opens a session in which a client polls for a configuration.',
  handle({ aws: { configurations }, json }) {
    const request = parseConfigurationInput(input, json());
    const subject = configurations.subject({
      application: request.ApplicationIdentifier,
      environment: request.EnvironmentIdentifier,
      profile: request.ConfigurationProfileIdentifier,
    });
    const value: Wire<StartConfigurationSessionResponse> = {
      InitialConfigurationToken: configurations.sessions.start({
        ...subject,
        minimumPollSeconds: request.RequiredMinimumPollIntervalInSeconds,
      }),
    };
    return { type: 'json', value };
  },
};
