import { Archive, EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Names } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type EventQueue, eventRoutes, type RequestTaker } from './event-routes.ts';
import { functionTimeouts } from './function-timeouts.ts';
import { QueuePair } from './queue-pair.ts';

/** What the flow of events is made of. */
export interface EventFlowProps {
  key: IKey;
  requests: RequestTaker;
}

/** The bus with its archive, and the rules that lead events from it to queues. */
export class EventFlow extends Construct {
  readonly bus: EventBus;
  readonly broker: QueuePair;
  readonly supervisor: QueuePair;
  /** Events that nobody took, kept for people. */
  readonly fallback: Queue;
  /** Events that EventBridge could not deliver. */
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: EventFlowProps) {
    super(scope, id);
    const { key } = props;
    this.broker = new QueuePair(this, 'Broker', { key, functionTimeout: functionTimeouts.broker });
    this.supervisor = new QueuePair(this, 'Supervisor', {
      key,
      functionTimeout: functionTimeouts.supervisor,
    });
    this.fallback = this.#queueForPeople('Fallback', key);
    this.undelivered = this.#queueForPeople('Undelivered', key);
    const eventBusName = Names.uniqueResourceName(this, { maxLength: 64, separator: '-' });
    this.bus = new EventBus(this, 'Bus', { eventBusName, kmsKey: key, deadLetterQueue: this.undelivered });
    this.#archive(eventBusName, key);
    this.#route(props.requests);
  }

  #queueForPeople(id: string, encryptionMasterKey: IKey): Queue {
    return new Queue(this, id, {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  #archive(eventBusName: string, kmsKey: IKey): void {
    // By its name: the key's policy for the archive names the bus, and the bus itself waits for the key.
    const sourceEventBus = EventBus.fromEventBusName(this, 'BusByName', eventBusName);
    const archive = new Archive(this, 'Archive', {
      sourceEventBus,
      kmsKey,
      eventPattern: { account: [this.bus.stack.account] },
      retention: Duration.days(30),
    });
    archive.node.addDependency(this.bus);
  }

  /** Events keep their envelopes: those who read them see by them whether an event is what its rule took it for. */
  #route(requests: RequestTaker): void {
    const queues = { broker: this.broker.queue, supervisor: this.supervisor.queue, fallback: this.fallback };
    for (const [name, eventPattern] of Object.entries(eventRoutes(requests))) {
      const target = new SqsQueue(queues[name as EventQueue], {
        deadLetterQueue: this.undelivered,
        maxEventAge: Duration.hours(24),
        retryAttempts: 185,
      });
      new Rule(this, `To-${name}`, { eventBus: this.bus, eventPattern, targets: [target] });
    }
  }
}
