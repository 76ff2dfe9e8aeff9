import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { metricNamespace, type QueueFunction } from './queue-function.ts';

/** What is watched. */
export interface AlarmsProps {
  key: IKey;
  /** Queues that functions read, by name: the oldest message must not get old. */
  read: Readonly<Record<string, IQueue>>;
  /** Queues that should be empty, by name. */
  empty: Readonly<Record<string, IQueue>>;
  functions: readonly QueueFunction[];
  /** The function that should have nothing to do: it empties the queues of dead letters before their depth is seen. */
  bury: QueueFunction;
}

/** From when on it is too late, in minutes; a message is given again after its function's timeout, six times over. */
const lateMinutes = 15;

/** The alarms, and the topic that they are told to. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: props.key, enforceSSL: true });
    for (const [name, queue] of Object.entries(props.empty)) {
      this.#above(`Depth-${name}`, queue.metricApproximateNumberOfMessagesVisible(often('Maximum')), 0);
    }
    for (const [name, queue] of Object.entries(props.read)) {
      const age = queue.metricApproximateAgeOfOldestMessage(often('Maximum'));
      this.#above(`Age-${name}`, age, lateMinutes * 60);
    }
    for (const each of props.functions) this.#watch(each);
    this.#above('DeadLetters', props.bury.function.metricInvocations(often('Sum')), 0);
  }

  #watch({ node, function: watched, ageMetric }: QueueFunction): void {
    this.#above(`Errors-${node.id}`, watched.metricErrors(often('Sum')), 0);
    this.#above(`Throttles-${node.id}`, watched.metricThrottles(often('Sum')), 0);
    const age = new Metric({ namespace: metricNamespace, metricName: ageMetric, ...often('Maximum') });
    this.#above(`EventAge-${node.id}`, age, lateMinutes * 60_000);
  }

  #above(id: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}

function often(statistic: string): { statistic: string; period: Duration } {
  return { statistic, period: Duration.minutes(5) };
}
