import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import {
  createLocalAws,
  fetchRequestHandler,
  type LocalAwsOptions,
  virtualClock,
} from '../../snippets/local-aws/mod.ts';
import { memoryQueues } from './memory-queues.ts';

/** The ARN of a queue of that name. */
export function queueArn(name: string): string {
  return `arn:aws:sqs:us-east-1:000000000000:${name}`;
}

/** An endpoint on a virtual clock with queues `tasks` and `dead`, and a client of its EventBridge without a network. */
export function anEventClient(options: LocalAwsOptions = {}) {
  const queues = memoryQueues(queueArn('tasks'), queueArn('dead'), queueArn('tasks.fifo'));
  const clock = virtualClock();
  const aws = createLocalAws({ models: [], clock, queues, ...options });
  const client = new EventBridgeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  return { aws, client, queues, clock };
}
