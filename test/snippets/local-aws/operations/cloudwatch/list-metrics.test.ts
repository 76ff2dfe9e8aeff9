import {
  ListMetricsCommand,
  type ListMetricsCommandInput,
  type Metric,
  ValidationException,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { anImportedModel, arn } from '../../../../support/an-imported-model.ts';
import { startLocalAws } from '../../../../support/local-aws.ts';

const modelCopy: Metric = {
  Namespace: 'AWS/Bedrock',
  MetricName: 'ModelCopy',
  Dimensions: [{ Name: 'ModelId', Value: arn }],
};

async function list(
  { cloudwatch }: Pick<ReturnType<typeof anImportedModel>, 'cloudwatch'>,
  input: ListMetricsCommandInput = {},
): Promise<Metric[] | undefined> {
  return (await cloudwatch.send(new ListMetricsCommand(input))).Metrics;
}

test('ListMetrics has ModelCopy of a model as soon as it had a copy', async () => {
  const endpoint = anImportedModel();
  expect(await list(endpoint)).toEqual([]);
  await endpoint.wake();
  expect(await list(endpoint)).toEqual([modelCopy]);
});

test.each<[boolean, ListMetricsCommandInput]>([
  [true, { Namespace: 'AWS/Bedrock', MetricName: 'ModelCopy' }],
  [true, { Dimensions: [{ Name: 'ModelId' }] }],
  [true, { Dimensions: [{ Name: 'ModelId', Value: arn }] }],
  [false, { Namespace: 'AWS/S3' }],
  [false, { MetricName: 'Invocations' }],
  [false, { Dimensions: [{ Name: 'BucketName' }] }],
  [false, { Dimensions: [{ Name: 'ModelId', Value: 'test.parrot-v1:0' }] }],
  [false, { Dimensions: [{ Name: 'ModelId' }, { Name: 'BucketName' }] }],
])('ListMetrics finds it: %j, asked for %j', async (isFound, input) => {
  const endpoint = anImportedModel();
  await endpoint.wake();
  expect(await list(endpoint, input)).toEqual(isFound ? [modelCopy] : []);
});

test('ListMetrics leaves out what had no point in three hours, if it is told to', async () => {
  const endpoint = anImportedModel();
  await endpoint.wake();
  // Its last copy goes 5:20 after the beginning: the last point is that of the minute 0:05.
  await endpoint.clock.sleep(3 * 3_600_000 + 5 * 60_000 - 20_000);
  expect(await list(endpoint, { RecentlyActive: 'PT3H' })).toEqual([modelCopy]);
  await endpoint.clock.sleep(1);
  expect(await list(endpoint, { RecentlyActive: 'PT3H' })).toEqual([]);
  expect(await list(endpoint)).toEqual([modelCopy]);
});

test('ListMetrics refuses another time than three hours', async () => {
  const failed = list(anImportedModel(), { RecentlyActive: 'PT4H' as never });
  await expect(failed).rejects.toBeInstanceOf(ValidationException);
});

test('CloudWatch answers its default client behind the port of all services', async () => {
  const { cloudwatch } = await startLocalAws();
  expect(await list({ cloudwatch })).toEqual([]);
});
