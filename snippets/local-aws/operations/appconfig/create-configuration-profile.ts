import type { ConfigurationProfile } from '@aws-sdk/client-appconfig';
import * as z from 'zod';
import { configurationError } from '../../configurations/configuration-error.ts';
import { describeProfile } from '../../configurations/describe-profile.ts';
import { hostedStore } from '../../configurations/hosted-store.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { configurationId, description, profileType } from '../../configurations/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { Wire } from '../../wire/wire.ts';

const freeform = 'AWS.Freeform';

const input = z.object({
  applicationId: configurationId,
  Name: z.string().min(1).max(128),
  Description: description,
  LocationUri: z.string().min(1).max(2048),
  Type: profileType,
  Validators: optional(z.array(z.unknown()).max(2)),
});

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_CreateConfigurationProfile.html */
export const createConfigurationProfile: Operation = {
  service: 'appconfig',
  name: 'CreateConfigurationProfile',
  method: 'POST',
  path: '/applications/:applicationId/configurationprofiles',
  status: 201,
  summary: "Makes a configuration in AppConfig's own store, without validators.",
  handle({ aws: { configurations }, params, json }) {
    const request = parseConfigurationInput(input, { ...json(), ...params });
    const { LocationUri, Type: type = freeform, Validators = [] } = request;
    if (LocationUri !== hostedStore) {
      refuse(`LocationUri ${LocationUri} is not supported: the endpoint has the hosted store alone.`);
    }
    if (type !== freeform) refuse(`Type ${type} is not supported: the endpoint has ${freeform} alone.`);
    // Without them, a document would be deployed here that AWS refuses.
    if (Validators.length > 0) refuse('Validators are not supported.');
    const application = configurations.application(request.applicationId);
    const named = { name: request.Name, description: request.Description };
    const profile = configurations.createProfile(application, { ...named, type });
    const value: Wire<ConfigurationProfile> = describeProfile(application, profile);
    return { type: 'json', value };
  },
};

function refuse(message: string): never {
  throw configurationError('BadRequestException', message);
}
