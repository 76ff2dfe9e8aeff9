import type { Environment } from '@aws-sdk/client-appconfig';
import type { ConfigurationApplication, ConfigurationEnvironment } from './configuration-application.ts';
import { deploymentProgress } from './deployment-progress.ts';

/**
 * An environment as answers tell of it.
 *
 * @param now Milliseconds since 1970.
 */
export function describeEnvironment(
  application: ConfigurationApplication,
  { id, name, description, deployments }: ConfigurationEnvironment,
  now: number,
): Environment {
  const isReady = deployments.every((each) => deploymentProgress(each, now).state === 'COMPLETE');
  return {
    ApplicationId: application.id,
    Id: id,
    Name: name,
    Description: description,
    State: isReady ? 'READY_FOR_DEPLOYMENT' : 'DEPLOYING',
  };
}
