import type { Deployment } from '@aws-sdk/client-appconfig';
import type { Wire } from '../wire/wire.ts';
import type {
  ConfigurationApplication,
  ConfigurationDeployment,
  ConfigurationEnvironment,
} from './configuration-application.ts';
import { deploymentProgress } from './deployment-progress.ts';
import { hostedStore } from './hosted-store.ts';

/**
 * A deployment as answers tell of it.
 *
 * @param now Milliseconds since 1970.
 */
export function describeDeployment(
  application: ConfigurationApplication,
  environment: ConfigurationEnvironment,
  deployment: ConfigurationDeployment,
  now: number,
): Wire<Deployment> {
  const { profile, version, strategy, startedAt } = deployment;
  const { state, percentage, completedAt } = deploymentProgress(deployment, now);
  return {
    ApplicationId: application.id,
    EnvironmentId: environment.id,
    DeploymentStrategyId: strategy.id,
    ConfigurationProfileId: profile.id,
    DeploymentNumber: deployment.number,
    ConfigurationName: profile.name,
    ConfigurationLocationUri: hostedStore,
    ConfigurationVersion: String(version.number),
    VersionLabel: version.label,
    Description: deployment.description,
    DeploymentDurationInMinutes: strategy.minutes,
    GrowthType: strategy.growth,
    GrowthFactor: strategy.growthFactor,
    FinalBakeTimeInMinutes: strategy.bakeMinutes,
    State: state,
    PercentageComplete: percentage,
    StartedAt: new Date(startedAt).toISOString(),
    CompletedAt: completedAt === undefined ? undefined : new Date(completedAt).toISOString(),
  };
}
