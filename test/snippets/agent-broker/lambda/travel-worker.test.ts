import { CreateEventBusCommand, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  type AgentEvent,
  dynamoStateStore,
  type MessageQueue,
  parseAgentEvent,
  sqsQueue,
  tripResponder,
} from '@outcrop/snippets/agent-broker';
import { beforeEach, expect, test, vi } from 'vitest';
import { createWorkerHandler } from '../../../../snippets/agent-broker/lambda/create-worker-handler.ts';
import { defineModel, simulatedResponder } from '../../../../snippets/local-aws/mod.ts';
import { makeSqsQueue } from '../queue/make-sqs-queue.ts';
import { sharedAws } from '../serve-aws.ts';
import { makeTable } from '../state/make-table.ts';
import { aTask } from '../travel/a-task.ts';
import { lambdaContext, sqsEvent } from './lambda-events.ts';

const respond = tripResponder({ fallback: simulatedResponder });
const aws = sharedAws({ models: [defineModel({ id: 'test.trip', respond })] });
const trip = { origin: 'Melbourne', destination: 'Sydney', travellers: 2, nights: 3 };
const all = { batchItemFailures: [] };

let environment: Record<string, string>;
/** Where the events of the bus arrive. */
let events: MessageQueue;

beforeEach(async () => {
  const { url: endpoint, sqs, dynamodb, eventbridge } = aws();
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  const busName = `bus-${crypto.randomUUID()}`;
  const { url, arn } = await makeSqsQueue(sqs);
  const rule = { EventBusName: busName, Rule: 'completed' };
  await eventbridge.send(new CreateEventBusCommand({ Name: busName }));
  const EventPattern = JSON.stringify({ 'detail-type': ['task.completed'] });
  await eventbridge.send(new PutRuleCommand({ EventBusName: busName, Name: rule.Rule, EventPattern }));
  await eventbridge.send(new PutTargetsCommand({ ...rule, Targets: [{ Id: 'queue', Arn: arn }] }));
  events = sqsQueue({ client: sqs, url });
  environment = {
    BUS_NAME: busName,
    STATE_TABLE: await makeTable(dynamodb),
    MODEL_ID: 'test.trip',
    AGENT_KIND: 'travel',
  };
});

/** What the bus has led to its queue since it was asked last: something, at least. */
async function told(): Promise<AgentEvent[]> {
  const messages = await events.receive({ max: 10, waitMs: 20_000, visibilityMs: 43_200_000 });
  return messages.map(({ body }) => parseAgentEvent(body));
}

function ledger(correlationId: string, tool: string) {
  const store = dynamoStateStore({ client: aws().dynamodb, table: environment['STATE_TABLE'] ?? '' });
  return store.get(`booking#${correlationId}/${tool}`);
}

test("createWorkerHandler() books the trip's flights with the agent's tools, once however often its task comes", async () => {
  const handler = createWorkerHandler({ ...environment, AGENT_NAME: 'flights' });
  const task = aTask('flights', { ...trip, departureDate: '2025-09-02' });
  expect(await handler(sqsEvent(JSON.stringify(task)), lambdaContext())).toEqual(all);
  const booked = await ledger(task.correlationId, 'book_flight');
  // OC 401 for 149 and OC 402 for 139, each for two.
  expect(booked).toMatchObject({
    version: 1,
    value: { details: { outbound: 'OC 401', inbound: 'OC 402', returnDate: '2025-09-05', price: 576 } },
  });
  const [event] = await told();
  expect(event).toMatchObject({
    type: 'task.completed',
    source: 'agent.flights',
    correlationId: task.correlationId,
    data: {
      status: 'completed',
      agent: 'flights',
      taskToken: 'task-1',
      result: { ...(booked?.value['details'] as object), reference: booked?.value['reference'] },
    },
  });
  expect(await handler(sqsEvent(JSON.stringify(task)), lambdaContext())).toEqual(all);
  expect(await told()).toEqual([event]);
  expect(await ledger(task.correlationId, 'book_flight')).toEqual(booked);
});

test('createWorkerHandler() tells what the flight agent misses, and books nothing', async () => {
  const handler = createWorkerHandler({ ...environment, AGENT_NAME: 'flights' });
  const task = aTask('flights', trip);
  expect(await handler(sqsEvent(JSON.stringify(task)), lambdaContext())).toEqual(all);
  expect(await told()).toMatchObject([
    { data: { status: 'incomplete', agent: 'flights', missing: [{ name: 'departureDate' }] } },
  ]);
  expect(await ledger(task.correlationId, 'book_flight')).toBeUndefined();
});

test.each([
  ['hotels', { city: 'Sydney', checkIn: '2025-09-02', checkOut: '2025-09-05', guests: 2 }, 'incomplete'],
  ['activities', { city: 'Sydney' }, 'completed'],
  ['answers', { questions: [{ name: 'rooms', question: 'Which rooms?' }] }, 'completed'],
])("createWorkerHandler() has the example's agent %s do its task", async (agent, input, status) => {
  const handler = createWorkerHandler({ ...environment, AGENT_NAME: agent });
  const task = aTask(agent, input);
  expect(await handler(sqsEvent(JSON.stringify(task)), lambdaContext())).toEqual(all);
  expect(await told()).toMatchObject([{ data: { agent, status } }]);
});

test('createWorkerHandler() names the agents that the example has', () => {
  expect(() => createWorkerHandler({ ...environment, AGENT_NAME: 'ferries' })).toThrow(
    new Error(
      'Cannot start the function as AGENT_NAME must be one of flights, hotels, activities, answers: current value is ferries',
    ),
  );
});
