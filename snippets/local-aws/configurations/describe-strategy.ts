import type { DeploymentStrategy as Strategy } from '@aws-sdk/client-appconfig';
import type { DeploymentStrategy } from './configuration-application.ts';

/** A deployment strategy as answers tell of it. */
export function describeStrategy(strategy: DeploymentStrategy): Strategy {
  return {
    Id: strategy.id,
    Name: strategy.name,
    Description: strategy.description,
    DeploymentDurationInMinutes: strategy.minutes,
    GrowthType: strategy.growth,
    GrowthFactor: strategy.growthFactor,
    FinalBakeTimeInMinutes: strategy.bakeMinutes,
    ReplicateTo: 'NONE',
  };
}
