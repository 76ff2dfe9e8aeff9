import type { Application } from '@aws-sdk/client-appconfig';
import type { ConfigurationApplication } from './configuration-application.ts';

/** An application as answers tell of it. */
export function describeApplication({ id, name, description }: ConfigurationApplication): Application {
  return { Id: id, Name: name, Description: description };
}
