import type { CustomMetricDefinition } from '@aws-sdk/client-bedrock';
import type { CustomMetric } from './custom-metric.ts';

/** Writes a metric as the service wants it. */
export function toMetricDefinition({ name, instructions, ratings }: CustomMetric): CustomMetricDefinition {
  const ratingScale = ratings?.map(({ definition, value }) => ({
    definition,
    value: typeof value === 'number' ? { floatValue: value } : { stringValue: value },
  }));
  return { name, instructions, ...(ratingScale && { ratingScale }) };
}
