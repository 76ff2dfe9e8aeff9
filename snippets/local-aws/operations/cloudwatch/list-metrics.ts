import type { ListMetricsOutput } from '@aws-sdk/client-cloudwatch';
import * as z from 'zod';
import type { MetricSeries } from '../../cloudwatch/metric-series.ts';
import { parseMetricInput } from '../../cloudwatch/parse-metric-input.ts';
import { modelCopyMetrics } from '../../imported/model-copy-metrics.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const recentMs = 3 * 3_600_000;
const text = z.string().min(1).max(255);

const input = z.object({
  Namespace: optional(text),
  MetricName: optional(text),
  Dimensions: optional(
    z.array(z.object({ Name: text, Value: optional(z.string().min(1).max(1024)) })).max(10),
  ),
  RecentlyActive: optional(z.enum(['PT3H'])),
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
export const listMetrics: Operation = {
  service: 'cloudwatch',
  name: 'ListMetrics',
  method: 'POST',
  path: '/',
  target: 'GraniteServiceVersion20100801.ListMetrics',
  status: 200,
  summary: 'Lists the metrics that there are, by namespace, name and dimensions, all on one page.',
  handle({ aws, json, region }) {
    const { Namespace, MetricName, Dimensions = [], RecentlyActive } = parseMetricInput(input, json());
    const recent = aws.clock.now() - recentMs;
    const metrics = modelCopyMetrics(aws, region).filter(
      (metric) =>
        (Namespace ?? metric.namespace) === metric.namespace &&
        (MetricName ?? metric.name) === metric.name &&
        Dimensions.every((asked) => hasDimension(metric, asked)) &&
        (RecentlyActive === undefined || (metric.samples().at(-1)?.at ?? 0) >= recent),
    );
    const value: JsonRpc<ListMetricsOutput> = { Metrics: metrics.map(toMetric) };
    return { type: 'json', value, headers: { 'content-type': 'application/x-amz-json-1.0' } };
  },
};

function hasDimension(
  { dimensions }: MetricSeries,
  { Name, Value }: { Name: string; Value?: string | undefined },
): boolean {
  return dimensions.some((own) => own.Name === Name && (Value ?? own.Value) === own.Value);
}

function toMetric({ namespace, name, dimensions }: MetricSeries) {
  return { Namespace: namespace, MetricName: name, Dimensions: [...dimensions] };
}
