import type { DeploymentStrategy } from './configuration-application.ts';

/** Everybody gets the version at once. */
export const allAtOnce: DeploymentStrategy = strategy('AppConfig.AllAtOnce', 0, 10, 'LINEAR', 100);

/** https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy-predefined.html */
export const predefinedStrategies: readonly DeploymentStrategy[] = [
  allAtOnce,
  strategy('AppConfig.Linear50PercentEvery30Seconds', 1, 1, 'LINEAR', 50),
  strategy('AppConfig.Linear20PercentEvery6Minutes', 30, 30, 'LINEAR', 20),
  strategy('AppConfig.Canary10Percent20Minutes', 20, 10, 'EXPONENTIAL', 10),
];

function strategy(
  name: string,
  minutes: number,
  bakeMinutes: number,
  growth: DeploymentStrategy['growth'],
  growthFactor: number,
): DeploymentStrategy {
  return { id: name, name, minutes, bakeMinutes, growth, growthFactor };
}
