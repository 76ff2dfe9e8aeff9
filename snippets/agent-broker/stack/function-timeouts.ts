import { Duration } from 'aws-cdk-lib/core';

/** How long each function may take for one batch of messages, each of which waits for a model a few times. */
export const functionTimeouts = {
  broker: Duration.minutes(2),
  supervisor: Duration.minutes(2),
  worker: Duration.minutes(5),
  bury: Duration.seconds(30),
} as const;
