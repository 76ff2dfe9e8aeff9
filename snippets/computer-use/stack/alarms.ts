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
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { ContainerService } from './container-service.ts';

/** What is watched. */
export interface AlarmsProps {
  key: IKey;
  services: readonly ContainerService[];
}

/** From when on a service is too full, in percent. */
const full = 90;

/** The alarms, and the topic that they are told to. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { key, services }: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    for (const each of services) this.#watch(each);
  }

  #watch({ node: { id }, service }: ContainerService): void {
    const period = Duration.minutes(5);
    this.#alarm(`Memory-${id}`, service.metricMemoryUtilization({ period, statistic: 'Maximum' }), full);
    this.#alarm(`Cpu-${id}`, service.metricCpuUtilization({ period, statistic: 'Average' }), full);
    const running = new Metric({
      namespace: 'ECS/ContainerInsights',
      metricName: 'RunningTaskCount',
      dimensionsMap: { ClusterName: service.cluster.clusterName, ServiceName: service.serviceName },
      period,
      statistic: 'Maximum',
    });
    this.#alarm(`Gone-${id}`, running, 1, ComparisonOperator.LESS_THAN_THRESHOLD);
  }

  #alarm(
    id: string,
    metric: IMetric,
    threshold: number,
    comparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD,
  ): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      comparisonOperator,
      evaluationPeriods: 2,
      // A service that says nothing is not there.
      treatMissingData: TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
