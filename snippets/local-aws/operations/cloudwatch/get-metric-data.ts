import type { GetMetricDataOutput } from '@aws-sdk/client-cloudwatch';
import { datapoints } from '../../cloudwatch/datapoints.ts';
import { findMetric } from '../../cloudwatch/find-metric.ts';
import { parseMetricDataRequest } from '../../cloudwatch/metric-data-request.ts';
import { pageOfDatapoints } from '../../cloudwatch/page-of-datapoints.ts';
import { modelCopyMetrics } from '../../imported/model-copy-metrics.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const defaultMaxDatapoints = 100_800;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export const getMetricData: Operation = {
  service: 'cloudwatch',
  name: 'GetMetricData',
  method: 'POST',
  path: '/',
  target: 'GraniteServiceVersion20100801.GetMetricData',
  status: 200,
  summary: 'Tells how many copies imported models had, as the metric ModelCopy, by period and statistic.',
  handle({ aws, json, region }) {
    const request = parseMetricDataRequest(json());
    const { ScanBy, MaxDatapoints = defaultMaxDatapoints, NextToken } = request;
    const metrics = modelCopyMetrics(aws, region);
    const asked = request.MetricDataQueries.filter(({ ReturnData }) => ReturnData !== false);
    const lists = asked.map((query) => {
      const points = datapoints(query, findMetric(metrics, query), request, aws.clock.now() / 1_000);
      return ScanBy === 'TimestampAscending' ? points : points.reverse();
    });
    const { parts, nextToken } = pageOfDatapoints(lists, MaxDatapoints, NextToken);
    const value: JsonRpc<GetMetricDataOutput> = {
      MetricDataResults: asked.map(({ Id, Label, MetricStat }, index) => ({
        Id,
        Label: Label ?? MetricStat.Metric.MetricName,
        Timestamps: parts[index]?.points.map(({ at }) => at),
        Values: parts[index]?.points.map(({ value }) => value),
        StatusCode: parts[index]?.isComplete ? 'Complete' : 'PartialData',
      })),
      NextToken: nextToken,
      Messages: [],
    };
    return { type: 'json', value, headers: { 'content-type': 'application/x-amz-json-1.0' } };
  },
};
