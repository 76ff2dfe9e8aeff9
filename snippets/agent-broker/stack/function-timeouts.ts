import { Duration } from 'aws-cdk-lib/core';

/**
 * How long each function may take for one batch of messages, each of which waits for a model a few times. A message that
 * could not be handled comes again after six times as long. `deployedTimes` go by the worker's.
 */
export const functionTimeouts = {
  broker: Duration.minutes(1),
  supervisor: Duration.minutes(1),
  worker: Duration.minutes(2),
  bury: Duration.seconds(30),
} as const;
