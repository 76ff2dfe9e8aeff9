import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { newEvent, parseTaskMessage, type TaskMessage, travelRegistry } from '@outcrop/snippets/agent-broker';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createBrokerHandler } from '../../../../snippets/agent-broker/lambda/create-broker-handler.ts';
import { createBuryHandler } from '../../../../snippets/agent-broker/lambda/create-bury-handler.ts';
import { createSupervisorHandler } from '../../../../snippets/agent-broker/lambda/create-supervisor-handler.ts';
import { createWorkerHandler } from '../../../../snippets/agent-broker/lambda/create-worker-handler.ts';
import { aTask } from '../agents/a-worker.ts';
import { makeSqsQueue } from '../queue/make-sqs-queue.ts';
import { sharedAws } from '../serve-aws.ts';
import { makeTable } from '../state/make-table.ts';
import { lambdaContext, sqsEvent } from './lambda-events.ts';

const aws = sharedAws();
const all = { batchItemFailures: [] };

/** What EventBridge was told, in details. */
let told: Record<string, unknown>[] = [];
/** What AppConfig has. */
let registry = '{}';

// Takes events and gives one configuration, by the wire formats of EventBridge and of AppConfig's data.
const others = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  response.setHeader('content-type', 'application/json');
  if (request.method === 'GET') {
    response
      .setHeader('next-poll-configuration-token', 'next')
      .setHeader('next-poll-interval-in-seconds', '60');
    response.end(registry);
  } else if (request.url === '/configurationsessions') {
    response.writeHead(201).end(JSON.stringify({ InitialConfigurationToken: 'first' }));
  } else {
    const { Entries } = JSON.parse(body);
    told.push(...Entries.map(({ Detail }: { Detail: string }) => JSON.parse(Detail)));
    response.end(JSON.stringify({ FailedEntryCount: 0, Entries: Entries.map(() => ({ EventId: '1' })) }));
  }
});

beforeAll(() => new Promise<void>((resolve) => void others.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  others.closeAllConnections();
  others.close();
});

let environment: Record<string, string>;

beforeEach(async () => {
  told = [];
  const url = `http://127.0.0.1:${(others.address() as AddressInfo).port}`;
  vi.stubEnv('AWS_ENDPOINT_URL', aws().url);
  vi.stubEnv('AWS_ENDPOINT_URL_EVENTBRIDGE', url);
  vi.stubEnv('AWS_ENDPOINT_URL_APPCONFIGDATA', url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  environment = {
    BUS_NAME: 'agents',
    STATE_TABLE: await makeTable(aws().dynamodb),
    MODEL_ID: 'amazon.nova-lite-v1:0',
    REGISTRY_APPLICATION: 'app',
    REGISTRY_ENVIRONMENT: 'live',
    REGISTRY_PROFILE: 'agents',
  };
});

const request = newEvent({
  type: 'hotel.wanted',
  source: 'test',
  data: { text: 'Book a hotel in Sydney from 2026-09-01 to 2026-09-04 for 2 guests' },
});

async function tasksIn(url: string): Promise<TaskMessage[]> {
  const { Messages = [] } = await aws().sqs.send(
    new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
  );
  return Messages.map(({ Body = '' }) => parseTaskMessage(Body));
}

test('createBrokerHandler() hands an event to the queue of an agent, with one token however often it comes', async () => {
  const { url } = await makeSqsQueue(aws().sqs);
  registry = JSON.stringify(travelRegistry(() => url));
  const handler = createBrokerHandler(environment);
  expect(await handler(sqsEvent(JSON.stringify(request)), lambdaContext())).toEqual(all);
  expect(await handler(sqsEvent(JSON.stringify(request)), lambdaContext())).toEqual(all);
  const tasks = await tasksIn(url);
  expect(tasks.length).toBeGreaterThanOrEqual(2);
  expect(tasks.map(({ agent }) => agent)).toContain('hotels');
  const ofHotels = tasks.filter(({ agent }) => agent === 'hotels');
  expect(new Set(ofHotels.map(({ idempotencyToken }) => idempotencyToken)).size).toBe(1);
  expect(ofHotels[0]).toMatchObject({ correlationId: request.correlationId, causationId: request.id });
});

test('createBrokerHandler() gives an event back while there is no registry, and takes it when there is', async () => {
  const { url } = await makeSqsQueue(aws().sqs);
  registry = 'no document';
  const handler = createBrokerHandler(environment);
  const batch = sqsEvent(JSON.stringify(request));
  expect(await handler(batch, lambdaContext())).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-1' }],
  });
  registry = JSON.stringify(travelRegistry(() => url));
  const fresh = createBrokerHandler(environment);
  expect(await fresh(batch, lambdaContext())).toEqual(all);
});

test('createSupervisorHandler() keeps a record of a request, and takes each of its events once', async () => {
  const { url } = await makeSqsQueue(aws().sqs);
  registry = JSON.stringify(travelRegistry(() => url));
  const own = { ANSWERS_AGENT: 'answers', QUEUE_URL: (await makeSqsQueue(aws().sqs)).url };
  const handler = createSupervisorHandler({ ...environment, ...own });
  const trip = newEvent({ type: 'request.received', source: 'test', data: { text: 'A trip to Sydney' } });
  const delivered = { 'detail-type': trip.type, source: trip.source, detail: trip };
  const records = [];
  for (const _ of ['first', 'again']) {
    expect(await handler(sqsEvent(JSON.stringify(delivered)), lambdaContext())).toEqual(all);
    const { Items = [] } = await aws().dynamodb.send(
      new ScanCommand({ TableName: environment['STATE_TABLE'] }),
    );
    expect(Items).toHaveLength(1);
    records.push(JSON.parse(Items[0]?.['value']?.S ?? ''));
  }
  expect(records[0]).toMatchObject({ processed: [trip.id] });
  expect(records[1]).toEqual(records[0]);
});

test('createWorkerHandler() does a task by a model, and tells its one end however often the task comes', async () => {
  const model = { AGENT_NAME: 'flights', AGENT_KIND: 'model', SYSTEM_PROMPT: 'You find flights.' };
  const handler = createWorkerHandler({ ...environment, ...model });
  const batch = sqsEvent(JSON.stringify(aTask()));
  expect(await handler(batch, lambdaContext())).toEqual(all);
  expect(await handler(batch, lambdaContext())).toEqual(all);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatchObject({ type: 'task.completed', data: { status: 'completed', agent: 'flights' } });
  expect(told[1]).toEqual(told[0]);
});

test("createWorkerHandler() gives another agent's task back", async () => {
  const http = { AGENT_NAME: 'hotels', AGENT_KIND: 'http', AGENT_URL: 'https://hotels.example/' };
  const handler = createWorkerHandler({ ...environment, ...http });
  const answer = await handler(sqsEvent(JSON.stringify(aTask())), lambdaContext());
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
});

test('createWorkerHandler() names the kinds that there are', () => {
  const wrong = { ...environment, AGENT_NAME: 'hotels', AGENT_KIND: 'smtp' };
  expect(() => createWorkerHandler(wrong)).toThrow(
    new Error(
      'Cannot start the function as AGENT_KIND must be model, bedrock-agent or http: current value is smtp',
    ),
  );
});

test('createBuryHandler() tells that a dead task failed, and an event that nobody could handle once', async () => {
  const handler = createBuryHandler(environment);
  const batch = sqsEvent(JSON.stringify(aTask()), JSON.stringify(request), 'neither');
  const neither = { batchItemFailures: [{ itemIdentifier: 'message-3' }] };
  expect(await handler(batch, lambdaContext())).toEqual(neither);
  expect(told.map(({ type }) => type).sort()).toEqual(['event.unrouted', 'task.completed']);
  expect(told.find(({ type }) => type === 'task.completed')).toMatchObject({ data: { status: 'failed' } });
  expect(told.find(({ type }) => type === 'event.unrouted')).toMatchObject({
    id: `${request.id}/buried`,
    causationId: request.id,
    data: { event: { id: request.id } },
  });
  // Again: the task's end is told again as it was, the event is not.
  expect(await handler(batch, lambdaContext())).toEqual(neither);
  expect(told.map(({ type }) => type).sort()).toEqual(['event.unrouted', 'task.completed', 'task.completed']);
});
