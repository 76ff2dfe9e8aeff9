import type { ConfigurationProfile as Profile } from '@aws-sdk/client-appconfig';
import type { ConfigurationApplication, ConfigurationProfile } from './configuration-application.ts';
import { hostedStore } from './hosted-store.ts';

/** A configuration as answers tell of it. */
export function describeProfile(
  application: ConfigurationApplication,
  { id, name, description, type }: ConfigurationProfile,
): Profile {
  return {
    ApplicationId: application.id,
    Id: id,
    Name: name,
    Description: description,
    LocationUri: hostedStore,
    Type: type,
  };
}
