import type { ConfigurationDeployment } from './configuration-application.ts';

/** How far a deployment is. */
export interface DeploymentProgress {
  state: 'DEPLOYING' | 'BAKING' | 'COMPLETE';
  /** How many of the clients get the new version. */
  percentage: number;
  /** In milliseconds since 1970, once it is complete. */
  completedAt?: number;
}

const minuteMs = 60_000;

/**
 * How far a deployment is at a moment.
 *
 * @param now Milliseconds since 1970.
 * @see https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html
 */
export function deploymentProgress(
  { strategy, startedAt, isInstant }: ConfigurationDeployment,
  now: number,
): DeploymentProgress {
  if (isInstant) return { state: 'COMPLETE', percentage: 100, completedAt: startedAt };
  const deployedAt = startedAt + strategy.minutes * minuteMs;
  const completedAt = deployedAt + strategy.bakeMinutes * minuteMs;
  if (now >= completedAt) return { state: 'COMPLETE', percentage: 100, completedAt };
  if (now >= deployedAt) return { state: 'BAKING', percentage: 100 };
  const { growth, growthFactor } = strategy;
  const passed = (now - startedAt) / (deployedAt - startedAt);
  const steps = Math.floor(passed * stepsOf(strategy));
  const percentage = growth === 'LINEAR' ? growthFactor * (steps + 1) : growthFactor * 2 ** steps;
  return { state: 'DEPLOYING', percentage: Math.min(100, percentage) };
}

/** How many steps lead to everybody. */
function stepsOf({ growth, growthFactor }: ConfigurationDeployment['strategy']): number {
  const steps = growth === 'LINEAR' ? 100 / growthFactor : Math.log2(100 / growthFactor);
  return Math.max(1, Math.ceil(steps));
}
