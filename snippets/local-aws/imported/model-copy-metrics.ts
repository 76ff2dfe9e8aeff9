import type { MetricSeries } from '../cloudwatch/metric-series.ts';
import type { LocalAwsContext } from '../local-aws-context.ts';
import { copySamples } from './copy-samples.ts';

/** The metric `ModelCopy` of every imported model that has ever had a copy. */
export function modelCopyMetrics(
  { imported, clock }: Pick<LocalAwsContext, 'imported' | 'clock'>,
  region: string,
): MetricSeries[] {
  return imported
    .list(region)
    .filter((model) => imported.changes(model).length > 0)
    .map((model) => ({
      namespace: 'AWS/Bedrock',
      name: 'ModelCopy',
      unit: 'Count',
      dimensions: [{ Name: 'ModelId', Value: model.arn }],
      samples: () => copySamples(imported.changes(model), clock.now()),
    }));
}
