import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { ConverseCommand, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { CreateTableCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { virtualClock } from '../../../snippets/local-aws/clock/virtual-clock.ts';
import { ListenError } from '../../../snippets/local-aws/serve/listen-error.ts';
import { serve } from '../../../snippets/local-aws/serve.node.ts';
import { aModel } from '../../support/a-model.ts';
import { startLocalAws } from '../../support/local-aws.ts';

const hello = {
  modelId: 'test.parrot-v1:0',
  messages: [{ role: 'user' as const, content: [{ text: 'Hello there, you.' }] }],
};

test.each(['runtime', 'runtimeOverHttp1'] as const)(
  'serve() answers Converse and ConverseStream to the %s client',
  async (name) => {
    const { [name]: client } = await startLocalAws();
    const { output } = await client.send(new ConverseCommand(hello));
    expect(output?.message?.content).toEqual([{ text: 'Hello there, you.' }]);
    const { stream } = await client.send(new ConverseStreamCommand(hello));
    const texts: string[] = [];
    for await (const { contentBlockDelta } of stream ?? []) texts.push(contentBlockDelta?.delta?.text ?? '');
    expect(texts.join('')).toBe('Hello there, you.');
  },
);

test('serve() keeps objects of S3 that are larger than one read', async () => {
  const { s3 } = await startLocalAws();
  const body = Buffer.alloc(20_000_000, 'outcrop');
  await s3.send(new CreateBucketCommand({ Bucket: 'rocks' }));
  await s3.send(new PutObjectCommand({ Bucket: 'rocks', Key: 'a/b c.bin', Body: body }));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'rocks', Key: 'a/b c.bin' }));
  expect(body.equals((await Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(true);
});

test('serve() passes messages through SQS, whose queue has an address of this port', async () => {
  const { sqs, url } = await startLocalAws();
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'jobs' }));
  expect(QueueUrl).toBe(`${url}/000000000000/jobs`);
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'first' }));
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(Messages?.map(({ Body }) => Body)).toEqual(['first']);
});

test('serve() keeps items of DynamoDB', async () => {
  const { dynamodb } = await startLocalAws();
  await dynamodb.send(
    new CreateTableCommand({
      TableName: 'runs',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  const Item = { id: { S: 'one' }, step: { N: '3' } };
  await dynamodb.send(new PutItemCommand({ TableName: 'runs', Item }));
  const found = await dynamodb.send(new GetItemCommand({ TableName: 'runs', Key: { id: { S: 'one' } } }));
  expect(found.Item).toEqual(Item);
});

function foreignRequest(url: string, contentType: string): Promise<Response> {
  const scope = 'local/20250317/us-east-1/sns/aws4_request';
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
  return fetch(url, { method: 'POST', headers: { authorization, 'content-type': contentType }, body: 'x' });
}

const foreignMessage =
  'Cannot answer as the service must be one of appconfig, bedrock, dynamodb, events, monitoring, s3, sqs: current value is sns';

test('serve() names its services to a JSON client of another one', async () => {
  const { url } = await startLocalAws();
  const response = await foreignRequest(url, 'application/x-amz-json-1.1');
  expect(response.status).toBe(404);
  expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
  expect(await response.json()).toEqual({ __type: 'UnknownOperationException', message: foreignMessage });
});

test('serve() names its services to an XML client of another one', async () => {
  const { url } = await startLocalAws();
  const response = await foreignRequest(url, 'application/x-www-form-urlencoded');
  const error = `<Error><Code>UnknownOperationException</Code><Message>${foreignMessage}</Message></Error>`;
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(`<Response>${error}<Errors>${error}</Errors></Response>`);
});

test('serve() refuses a taken port', async () => {
  const { port } = await startLocalAws();
  const refusal = await serve({ port }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ListenError);
  expect(refusal).toMatchObject({
    message: `Cannot listen as the port must be free: current value is ${port}`,
    cause: { code: 'EADDRINUSE' },
  });
});

test('serve() refuses what is no port', async () => {
  await expect(serve({ port: 65_536 })).rejects.toThrow(
    'Cannot listen as the port must be a whole number from 0 to 65535: current value is 65536',
  );
});

test.each(['runtime', 'runtimeOverHttp1'] as const)(
  'close() lets a stream of the %s client end',
  async (name) => {
    const clock = virtualClock();
    const { [name]: client, close } = await startLocalAws({ clock, latency: 'real', graceMs: 60_000 });
    const { stream } = await client.send(new ConverseStreamCommand(hello));
    const closed = close();
    const kinds: string[] = [];
    for await (const event of stream ?? []) kinds.push(...Object.keys(event));
    expect(kinds.at(-1)).toBe('metadata');
    client.destroy();
    await closed;
  },
);

test.each(['runtime', 'runtimeOverHttp1'] as const)(
  'close() cuts a stream of the %s client that outlasts the grace',
  async (name) => {
    const endless = aModel({ latency: { firstTokenMs: 0, perInputTokenMs: 0, tokenGapMs: 1e9, spread: 0 } });
    const { [name]: client, close } = await startLocalAws({ models: [endless], latency: 'real', graceMs: 0 });
    const { stream } = await client.send(new ConverseStreamCommand(hello));
    const read = (async () => {
      for await (const event of stream ?? []) if (event.contentBlockDelta) await close();
    })();
    await expect(read).rejects.toThrow();
  },
);

test('serve() gives batch jobs the objects of its own S3', async () => {
  const { s3, aws } = await startLocalAws();
  await s3.send(new CreateBucketCommand({ Bucket: 'rocks' }));
  await s3.send(new PutObjectCommand({ Bucket: 'rocks', Key: 'in.jsonl', Body: '{}' }));
  expect(await new Response(await aws.objects.read('rocks', 'in.jsonl')).text()).toBe('{}');
  await aws.objects.write('rocks', 'out.jsonl', await aws.objects.read('rocks', 'in.jsonl'));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'rocks', Key: 'out.jsonl' }));
  expect(await Body?.transformToString()).toBe('{}');
});

test.each(['runtime', 'runtimeOverHttp1'] as const)(
  'serve() cuts the connection of the %s client where a fault rule says so',
  async (name) => {
    const { [name]: client } = await startLocalAws({ faults: [{ kind: 'cut', afterBytes: 20 }] });
    await expect(client.send(new ConverseCommand(hello))).rejects.toThrow();
    const readStream = async () => {
      const { stream } = await client.send(new ConverseStreamCommand(hello));
      for await (const _event of stream ?? []);
    };
    await expect(readStream()).rejects.toThrow();
  },
);

test('serve() has no operation for the method TRACE', async () => {
  const { url } = await startLocalAws();
  const sent = request(`${url}/foundation-models`, { method: 'TRACE' }).end();
  const [response]: IncomingMessage[] = await once(sent, 'response');
  expect(response?.statusCode).toBe(404);
  expect(response?.headers['x-amzn-errortype']).toBe('UnknownOperationException');
});
