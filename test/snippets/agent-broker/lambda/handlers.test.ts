import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateEventBusCommand, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { newEvent, parseTaskMessage, type TaskMessage, travelRegistry } from '@outcrop/snippets/agent-broker';
import { beforeEach, expect, test, vi } from 'vitest';
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

let environment: Record<string, string>;

beforeEach(async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', aws().url);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  environment = {
    BUS_NAME: await makeBus(),
    STATE_TABLE: await makeTable(aws().dynamodb),
    MODEL_ID: 'amazon.nova-lite-v1:0',
    REGISTRY_APPLICATION: `app-${crypto.randomUUID()}`,
    REGISTRY_ENVIRONMENT: 'live',
    REGISTRY_PROFILE: 'agents',
  };
});

/** What the bus of a test was told, in details. */
let heard: Record<string, unknown>[];

/** Makes a bus whose events are all heard. */
async function makeBus(): Promise<string> {
  const { eventbridge, local } = aws();
  const Name = `bus-${crypto.randomUUID()}`;
  const details: Record<string, unknown>[] = [];
  heard = details;
  const Arn = local.functions.set(Name, ({ detail }: { detail: Record<string, unknown> }) =>
    details.push(detail),
  );
  await eventbridge.send(new CreateEventBusCommand({ Name }));
  const EventPattern = '{"source":[{"prefix":""}]}';
  await eventbridge.send(new PutRuleCommand({ Name, EventBusName: Name, EventPattern }));
  const Targets = [{ Id: 'heard', Arn }];
  await eventbridge.send(new PutTargetsCommand({ Rule: Name, EventBusName: Name, Targets }));
  return Name;
}

/** What the bus was told until now. */
async function told(): Promise<Record<string, unknown>[]> {
  await aws().local.events.settled();
  await aws().local.functions.settled();
  return heard;
}

/** Puts the registry's document in effect. */
function setRegistry(document: string): void {
  const application = environment['REGISTRY_APPLICATION'] ?? '';
  aws().local.configurations.set({ application, environment: 'live', profile: 'agents' }, document);
}

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
  setRegistry(JSON.stringify(travelRegistry(() => url)));
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
  setRegistry('no document');
  const handler = createBrokerHandler(environment);
  const batch = sqsEvent(JSON.stringify(request));
  expect(await handler(batch, lambdaContext())).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-1' }],
  });
  setRegistry(JSON.stringify(travelRegistry(() => url)));
  const fresh = createBrokerHandler(environment);
  expect(await fresh(batch, lambdaContext())).toEqual(all);
});

test('createSupervisorHandler() keeps a record of a request, and takes each of its events once', async () => {
  const { url } = await makeSqsQueue(aws().sqs);
  setRegistry(JSON.stringify(travelRegistry(() => url)));
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
  const [first, again, ...more] = await told();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ type: 'task.completed', data: { status: 'completed', agent: 'flights' } });
  expect(again).toEqual(first);
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
      'Cannot start the function as AGENT_KIND must be model, bedrock-agent, http or travel: current value is smtp',
    ),
  );
});

test('createBuryHandler() tells that a dead task failed, and an event that nobody could handle once', async () => {
  const handler = createBuryHandler(environment);
  const batch = sqsEvent(JSON.stringify(aTask()), JSON.stringify(request), 'neither');
  const neither = { batchItemFailures: [{ itemIdentifier: 'message-3' }] };
  expect(await handler(batch, lambdaContext())).toEqual(neither);
  const events = [...(await told())];
  expect(events.map(({ type }) => type).sort()).toEqual(['event.unrouted', 'task.completed']);
  expect(events.find(({ type }) => type === 'task.completed')).toMatchObject({ data: { status: 'failed' } });
  expect(events.find(({ type }) => type === 'event.unrouted')).toMatchObject({
    id: `${request.id}/buried`,
    causationId: request.id,
    data: { event: { id: request.id } },
  });
  // Again: the task's end is told again as it was, the event is not.
  expect(await handler(batch, lambdaContext())).toEqual(neither);
  const types = (await told()).map(({ type }) => type).sort();
  expect(types).toEqual(['event.unrouted', 'task.completed', 'task.completed']);
});
