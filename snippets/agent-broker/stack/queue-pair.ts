import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** What a queue and its dead-letter queue are made of. */
export interface QueuePairProps {
  key: IKey;
  /** How long the function that reads it may take; messages are hidden six times as long, as AWS advises. */
  functionTimeout: Duration;
}

/** How often a message is given before it is dead: AWS advises five times at least, so that throttling kills none. */
const maxReceiveCount = 5;

/** A queue, and beside it the one where its dead letters go. */
export class QueuePair extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: QueuePairProps) {
    super(scope, id);
    const both = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(6 * props.functionTimeout.toSeconds()),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', both);
    this.queue = new Queue(this, 'Queue', {
      ...both,
      // Shorter than the dead letters' own, whose time runs from when a message was first sent.
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
  }
}
