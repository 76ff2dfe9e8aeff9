import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { deployedTimes } from '../../../../snippets/agent-broker/lambda/deployed-times.ts';
import {
  createWorker,
  defaultSupervisorBounds,
  memoryQueue,
  memoryStateStore,
  parseTaskMessage,
  type ReceivedMessage,
} from '../../../../snippets/agent-broker/mod.ts';
import { propertiesOf } from '../../../support/stack-template.ts';
import { stillClock } from '../../../support/still-clock.ts';
import { aTask } from '../agents/a-worker.ts';
import { exampleStack } from './example-stack.ts';

const template = Template.fromStack(exampleStack());
const queues = propertiesOf(template, 'AWS::SQS::Queue');
const functions = Object.entries(propertiesOf(template, 'AWS::Lambda::Function'));
const workers = functions.filter(([name]) => name.startsWith('FunctionsWorker'));
const ingresses = Object.entries(queues).filter(([name]) => /^Ingress.*Queue[0-9A-F]{8}$/.test(name));
const { leaseMs, taskMs } = deployedTimes;

test('AgentBrokerStack gives a worker time to give its task back when its claim ends', () => {
  expect(workers).toHaveLength(4);
  for (const [name, { Timeout }] of workers)
    expect(leaseMs, name).toBeLessThanOrEqual(Timeout * 1_000 - 10_000);
});

test('AgentBrokerStack hides a task for longer than a worker that was killed can have claimed it', () => {
  expect(ingresses).toHaveLength(4);
  for (const [name, { VisibilityTimeout }] of ingresses) {
    expect(VisibilityTimeout * 1_000, name).toBeGreaterThan(leaseMs);
  }
});

test('AgentBrokerStack has a task come a second time, and run, before the supervisor asks again', () => {
  const [timeout] = workers.map(([, { Timeout }]) => Timeout);
  for (const [name, { VisibilityTimeout }] of ingresses) {
    expect(taskMs, name).toBeGreaterThanOrEqual((VisibilityTimeout + timeout) * 1_000);
  }
  expect(2 * taskMs).toBeLessThan(defaultSupervisorBounds.timeMs);
});

test('AgentBrokerStack has no task die that a worker was killed with, and that came meanwhile a second time', async () => {
  const [, { VisibilityTimeout, RedrivePolicy } = {}] = ingresses[0] ?? [];
  const clock = stillClock(0);
  const deadLetters = memoryQueue({ clock });
  const visibilityMs = VisibilityTimeout * 1_000;
  const queue = memoryQueue({ clock, visibilityMs, maxReceives: RedrivePolicy.maxReceiveCount, deadLetters });
  const state = memoryStateStore({ clock });
  const bus = { publish: async () => undefined };
  const stuck = { name: 'flights', run: () => new Promise<never>(() => undefined) };
  const task = aTask();
  const worker = createWorker({
    agent: { name: 'flights', run: async () => ({ status: 'completed', result: {} }) },
    ...{ state, bus, clock, leaseMs },
  });
  const work = async ({ body, receipt }: ReceivedMessage) => {
    const { kind } = await worker.handle(parseTaskMessage(body));
    await queue.delete(receipt);
    return kind;
  };
  await queue.send([{ body: JSON.stringify(task) }, { body: JSON.stringify(task) }]);
  const [first, second] = await queue.receive({ max: 2 });
  // The worker that has the first message is killed once it has claimed the task.
  void createWorker({ agent: stuck, state, bus, clock, leaseMs }).handle(parseTaskMessage(first?.body ?? ''));
  while (!(await state.get(`task#${task.idempotencyToken}`)));
  await expect(worker.handle(parseTaskMessage(second?.body ?? ''))).rejects.toThrow(/^Cannot claim task/);
  clock.advance(visibilityMs);
  const again = await queue.receive({ max: 2 });
  expect(again.map(({ receiveCount }) => receiveCount)).toEqual([2, 2]);
  const kinds = [];
  for (const message of again) kinds.push(await work(message));
  expect(kinds).toEqual(['ended', 'repeated']);
  expect([queue.size, deadLetters.size]).toEqual([0, 0]);
});
