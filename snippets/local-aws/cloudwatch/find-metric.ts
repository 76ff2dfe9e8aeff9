import type { MetricDataQuery } from './metric-data-request.ts';
import type { MetricSeries } from './metric-series.ts';

/**
 * Finds the metric that a query names: with the same dimensions, neither more nor less, in any order.
 *
 * @param all The metrics that there are.
 */
export function findMetric(
  all: readonly MetricSeries[],
  { MetricStat: { Metric } }: MetricDataQuery,
): MetricSeries | undefined {
  const asked = Metric.Dimensions ?? [];
  return all.find(
    ({ namespace, name, dimensions }) =>
      namespace === Metric.Namespace &&
      name === Metric.MetricName &&
      dimensions.length === asked.length &&
      dimensions.every((own) => asked.some(({ Name, Value }) => Name === own.Name && Value === own.Value)),
  );
}
