import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { permissions } from './permissions.ts';

/** What a function that reads queues is made of. */
export interface QueueFunctionProps {
  code: Code;
  /** What it reads. */
  queues: readonly IQueue[];
  environment: Record<string, string>;
  /** What it may do, beside reading its queues and writing its log. */
  leave: readonly PolicyStatement[];
  key: IKey;
  timeout: Duration;
  /** Whether it sends to what it reads, and is itself bounded; Lambda stops others after some 16 rounds. */
  sendsToItself?: boolean;
}

/** How many of one function work at a time for each queue: so many batches ask the model at once. */
const maxConcurrency = 10;

/** Metrics of our own. */
export const metricNamespace = 'AgentBroker';

/** A function that is given the messages of its queues in batches, and gives back those that it could not handle. */
export class QueueFunction extends Construct {
  readonly function: LambdaFunction;
  /** The name of the metric of how old an event was when the function had handled it, in milliseconds. */
  readonly ageMetric: string;

  constructor(scope: Construct, id: string, props: QueueFunctionProps) {
    super(scope, id);
    const { key, code, timeout, environment } = props;
    const logGroup = new LogGroup(this, 'Log', { encryptionKey: key, retention: RetentionDays.THREE_MONTHS });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    for (const statement of [...props.leave, permissions.useKey(key)]) role.addToPrincipalPolicy(statement);
    this.function = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      memorySize: 512,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      environmentEncryption: key,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps', POWERTOOLS_SERVICE_NAME: id },
      recursiveLoop: props.sendsToItself ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
      logGroup,
      role,
      code,
      timeout,
    });
    for (const queue of props.queues) this.#read(queue);
    this.ageMetric = `EventAge-${id}`;
    new MetricFilter(this, 'Age', {
      logGroup,
      metricNamespace,
      metricName: this.ageMetric,
      filterPattern: FilterPattern.exists('$.eventAgeMs'),
      metricValue: '$.eventAgeMs',
    });
  }

  #read(queue: IQueue): void {
    this.function.addEventSource(
      new SqsEventSource(queue, { batchSize: 5, maxConcurrency, reportBatchItemFailures: true }),
    );
  }
}
