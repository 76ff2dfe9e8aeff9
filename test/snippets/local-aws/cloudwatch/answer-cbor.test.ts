import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  ListMetricsCommand,
  ValidationException,
} from '@aws-sdk/client-cloudwatch';
import { SmithyRpcV2CborProtocol } from '@smithy/core/cbor';
import { expect, test } from 'vitest';
import { answerCbor } from '../../../../snippets/local-aws/cloudwatch/answer-cbor.ts';
import { fetchByAnswer } from '../../../../snippets/local-aws/http/fetch-by-answer.ts';
import { fetchRequestHandler } from '../../../../snippets/local-aws/mod.ts';
import { anImportedModel, arn, start } from '../../../support/an-imported-model.ts';
import { startLocalAws } from '../../../support/local-aws.ts';

/** The SDK's client, told to speak CBOR. */
function overCbor() {
  const endpoint = anImportedModel();
  const fetch = fetchByAnswer(answerCbor(endpoint.aws.answer));
  const cloudwatch = new CloudWatchClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    protocol: SmithyRpcV2CborProtocol,
    requestHandler: fetchRequestHandler(fetch),
  });
  return { ...endpoint, fetch, cloudwatch };
}

const Metric = {
  Namespace: 'AWS/Bedrock',
  MetricName: 'ModelCopy',
  Dimensions: [{ Name: 'ModelId', Value: arn }],
};
const request: GetMetricDataCommandInput = {
  MetricDataQueries: [{ Id: 'copies', MetricStat: { Metric, Period: 60, Stat: 'Average' } }],
  StartTime: new Date(start),
  EndTime: new Date(start + 3_600_000),
};

test('answerCbor() answers a client that speaks CBOR as one that speaks JSON', async () => {
  const { cloudwatch, wake, aws } = overCbor();
  await wake();
  const { MetricDataResults } = await cloudwatch.send(new GetMetricDataCommand(request));
  expect(MetricDataResults).toEqual([
    { Id: 'copies', Label: 'ModelCopy', Timestamps: [new Date(start)], Values: [1], StatusCode: 'Complete' },
  ]);
  expect((await cloudwatch.send(new ListMetricsCommand({}))).Metrics).toEqual([Metric]);
  expect(aws.calls().map(({ operation }) => operation)).toEqual(['Converse', 'GetMetricData', 'ListMetrics']);
});

test('answerCbor() names errors as SDKs know them', async () => {
  const { cloudwatch } = overCbor();
  const failed = cloudwatch.send(new GetMetricDataCommand({ ...request, EndTime: new Date(start) }));
  const error = await failed.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ValidationException);
  expect(error).toMatchObject({
    message: 'The parameter StartTime must not equal parameter EndTime.',
    $metadata: { httpStatusCode: 400 },
  });
});

test.each([
  ['cut in a map', [0xa1]],
  ['an integer that JSON cannot hold', [0x1b, 255, 255, 255, 255, 255, 255, 255, 255]],
  ['lists in each other', Array.from({ length: 100_000 }, () => 0x81)],
  ['a text of more bytes than there are', [0x7a, 255, 255, 255, 255]],
  ['a list of more members than there are', [0x9a, 255, 255, 255, 255]],
  ['a list of a few million members that are not there', [0x9a, 2, 0, 0, 0]],
  ['a map of more members than there are', [0xba, 255, 255, 255, 255]],
])('answerCbor() refuses %s', async (_, bytes) => {
  const { fetch } = overCbor();
  const url = 'http://localhost/service/GraniteServiceVersion20100801/operation/ListMetrics';
  const headers = { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' };
  const response = await fetch(new Request(url, { method: 'POST', headers, body: new Uint8Array(bytes) }));
  expect(response.status).toBe(400);
  expect(response.headers.get('x-amzn-errortype')).toBe('SerializationException');
  expect(response.headers.get('content-type')).toBe('application/cbor');
});

test('answerCbor() lets a fault make the answer trickle, or break off', async () => {
  const { aws, cloudwatch, wake } = overCbor();
  await wake();
  aws.faults.set([{ kind: 'slowBody', bytesPerSecond: 40 }]);
  expect((await cloudwatch.send(new ListMetricsCommand({}))).Metrics).toEqual([Metric]);
  aws.faults.set([{ kind: 'cut' }]);
  await expect(cloudwatch.send(new ListMetricsCommand({}))).rejects.toThrow();
});

test('the port of all services speaks both', async () => {
  const { settings, cloudwatch } = await startLocalAws();
  const other = new CloudWatchClient({ ...settings, protocol: SmithyRpcV2CborProtocol });
  for (const client of [cloudwatch, other]) {
    const { MetricDataResults } = await client.send(new GetMetricDataCommand(request));
    expect(MetricDataResults).toMatchObject([{ Id: 'copies', Values: [], StatusCode: 'Complete' }]);
  }
  other.destroy();
});
