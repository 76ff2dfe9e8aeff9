import { expect, test } from 'vitest';
import { createBroker, idempotencyToken, memoryRegistry } from '../../../../snippets/agent-broker/mod.ts';
import { defaultModels } from '../../../../snippets/local-aws/mod.ts';
import { aBroker, agents, anAgent, anEvent, call, scripted } from './a-broker.ts';

const toSydney = { destination: 'Sydney' };

test('handle() hands an event over to each agent that the model chose, with its trace, its cause and a token', async () => {
  const { broker, sent, told } = aBroker(scripted([call('flights', toSydney), call('hotels', toSydney)]));
  const event = anEvent();
  const outcome = await broker.handle(event);
  expect(outcome).toMatchObject({ kind: 'routed', decidedBefore: false, usage: { modelCalls: 1 } });
  expect(sent.map(({ ingress }) => ingress)).toEqual(agents.slice(0, 2).map(({ ingress }) => ingress));
  expect(sent[0]?.message).toEqual({
    agent: 'flights',
    input: toSydney,
    event,
    idempotencyToken: await idempotencyToken('event-1', 'flights'),
    correlationId: 'request-1',
    causationId: 'event-1',
    traceparent: event.traceparent,
  });
  expect(told).toEqual([]);
});

test('handle() gives one agent that is chosen for two inputs two tasks with tokens of their own', async () => {
  const { broker, sent } = aBroker(
    scripted([call('flights', toSydney), call('flights', { destination: 'Perth' })]),
  );
  await broker.handle(anEvent());
  const tokens = sent.map(({ message }) => message.idempotencyToken);
  expect(tokens).toEqual([
    await idempotencyToken('event-1', 'flights'),
    await idempotencyToken('event-1', 'flights', '1'),
  ]);
});

test('handle() tells an event that nobody is for on the bus, with the reason and without the words of the model', async () => {
  const { broker, sent, told } = aBroker(scripted('I know flights, hotels and refunds.'));
  const event = anEvent({ data: { text: 'It rains.' } });
  const reason = 'The model chose no agent, and stopped with end_turn.';
  expect(await broker.handle(event)).toMatchObject({ kind: 'unrouted', tasks: [], reason });
  expect(sent).toEqual([]);
  expect(told).toMatchObject([
    { type: 'event.unrouted', causationId: 'event-1', correlationId: 'request-1', data: { reason, event } },
  ]);
  expect(JSON.stringify(told)).not.toContain('refunds');
});

test('handle() asks no model where no agents are, and about no event that was unrouted', async () => {
  const model = scripted('');
  const { broker, told } = aBroker(model, { registry: { agents: async () => [] } });
  expect(await broker.handle(anEvent())).toMatchObject({ reason: 'No agents are registered.' });
  expect(told).toHaveLength(1);
  expect(
    await broker.handle(anEvent({ id: 'event-2', idempotencyToken: 'event-2', type: 'event.unrouted' })),
  ).toMatchObject({
    kind: 'unrouted',
    reason: 'It tells of an event that no agent took.',
  });
  expect([told.length, model.asked.length]).toEqual([1, 0]);
});

test('handle() of an event that comes again takes the same decision, with the same tokens, and asks no model', async () => {
  const model = scripted([call('flights', toSydney)], [call('hotels', toSydney)]);
  const { broker, sent } = aBroker(model);
  const first = await broker.handle(anEvent());
  const second = await broker.handle(anEvent());
  expect(second.tasks).toEqual(first.tasks);
  expect([second.decidedBefore, model.asked.length]).toEqual([true, 1]);
  expect(sent[1]).toEqual(sent[0]);
});

test('handle() tells an unrouted event again under the id that it had', async () => {
  const { broker, told } = aBroker(scripted('No.'));
  await broker.handle(anEvent());
  await broker.handle(anEvent());
  expect(told.map(({ id, idempotencyToken: token }) => [id, token])).toEqual([
    ['event-1/unrouted', 'event-1/unrouted'],
    ['event-1/unrouted', 'event-1/unrouted'],
  ]);
});

test('handle() of an event that was published again with another id takes the decision of its token', async () => {
  const model = scripted([call('flights', toSydney)], [call('hotels', toSydney)]);
  const { broker, sent } = aBroker(model);
  const first = await broker.handle(anEvent({ id: 'event-1', idempotencyToken: 'trip' }));
  const again = await broker.handle(anEvent({ id: 'event-2', idempotencyToken: 'trip' }));
  expect(again).toMatchObject({ tasks: first.tasks, decidedBefore: true });
  expect(sent.map(({ message }) => message.idempotencyToken)).toEqual([
    await idempotencyToken('trip', 'flights'),
    await idempotencyToken('trip', 'flights'),
  ]);
  // With a token of its own, it is another event.
  const other = await broker.handle(anEvent({ id: 'event-2', idempotencyToken: 'another trip' }));
  expect([other.decidedBefore, model.asked.length]).toEqual([false, 2]);
});

test('handle() tells an event that is for nobody once more under one id, whatever ids it was published with', async () => {
  const { broker, told } = aBroker(scripted('No.'));
  for (const id of ['event-1', 'event-2']) await broker.handle(anEvent({ id, idempotencyToken: 'trip' }));
  expect(told.map(({ id, causationId }) => [id, causationId])).toEqual([
    ['trip/unrouted', 'event-1'],
    ['trip/unrouted', 'event-2'],
  ]);
});

test('handle() of two brokers at once ends with one decision', async () => {
  const { options, sent } = aBroker(scripted([call('flights', toSydney)], [call('hotels', toSydney)]));
  const outcomes = await Promise.all([
    createBroker(options).handle(anEvent()),
    createBroker(options).handle(anEvent()),
  ]);
  expect(outcomes[0].tasks).toEqual(outcomes[1].tasks);
  expect(outcomes.map(({ decidedBefore }) => decidedBefore).sort()).toEqual([false, true]);
  expect(new Set(sent.map(({ message }) => message.idempotencyToken)).size).toBe(1);
});

test('handle() decides nothing while the model is throttled, and decides when the event comes again', async () => {
  const model = scripted([call('flights', toSydney)]);
  const { broker, sent, told } = aBroker(model, { faults: [{ kind: 'throttling', calls: [1] }] });
  await expect(broker.handle(anEvent())).rejects.toMatchObject({
    name: 'ModelCallError',
    modelId: model.id,
    cause: { name: 'ThrottlingException' },
  });
  expect([sent, told]).toEqual([[], []]);
  expect(await broker.handle(anEvent())).toMatchObject({ kind: 'routed', decidedBefore: false });
});

test('handle() hands over to the other agents when an ingress fails, and to all when the event comes again', async () => {
  const taken: string[] = [];
  let broken = true;
  const { broker } = aBroker(scripted([call('flights', toSydney), call('hotels', toSydney)]), {
    ingress: async (_, { agent }) => {
      if (broken && agent === 'flights') throw new Error('The queue is gone.');
      taken.push(agent);
    },
  });
  await expect(broker.handle(anEvent())).rejects.toMatchObject({
    name: 'IngressError',
    agents: ['flights'],
    message: 'Cannot hand the event over as every ingress must take it: current value is refused by flights',
    cause: { message: 'The queue is gone.' },
  });
  expect(taken).toEqual(['hotels']);
  broken = false;
  await broker.handle(anEvent());
  expect(taken).toEqual(['hotels', 'flights', 'hotels']);
});

test('handle() knows an agent that was registered since the last event', async () => {
  const registry = memoryRegistry(agents.slice(1));
  const [model] = defaultModels;
  if (!model) throw new Error('There is no model.');
  const { broker } = aBroker(model, { registry });
  const weather = { text: 'What will the weather in Sydney be?' };
  expect((await broker.handle(anEvent({ data: weather }))).kind).toBe('unrouted');
  registry.replace([...agents, anAgent('weather', 'Tells the weather of a city.', ['city'])]);
  const { tasks } = await broker.handle(
    anEvent({ id: 'event-2', idempotencyToken: 'event-2', data: weather }),
  );
  expect(tasks.map(({ agent }) => agent)).toEqual(['weather']);
});
