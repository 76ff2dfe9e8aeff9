import { type AgentRegistry, appConfigRegistry, type RegistryError } from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';
import { appConfigModel } from './app-config-model.ts';
import { anAgent } from './documents.ts';

const place = { application: 'travel', environment: 'production', profile: 'agents' };

/** A registry of one agent, unless told, and what it is read from. */
function aRegistry({ intervalSeconds = 0, minPollMs = 60_000, document = documentOf('flights') } = {}) {
  const clock = virtualClock();
  const model = appConfigModel(clock, intervalSeconds);
  model.document = document;
  const errors: string[] = [];
  const onError = ({ message }: RegistryError) => errors.push(message);
  const registry = appConfigRegistry({ client: model.client, ...place, clock, minPollMs, onError });
  return { registry, model, clock, errors };
}

function documentOf(...names: string[]): string {
  return JSON.stringify({ agents: names.map((name) => anAgent(name)) });
}

async function namesIn(registry: AgentRegistry): Promise<string[]> {
  return (await registry.agents()).map(({ name }) => name);
}

test('agents() has a new agent with the first question after the interval, by configuration alone', async () => {
  const { registry, model, clock } = aRegistry();
  expect(await namesIn(registry)).toEqual(['flights']);
  model.document = documentOf('flights', 'hotels');
  await clock.sleep(59_999);
  expect(await namesIn(registry)).toEqual(['flights']);
  await clock.sleep(1);
  expect(await namesIn(registry)).toEqual(['flights', 'hotels']);
  expect(model.asked).toEqual(['session', 'poll', 'poll']);
});

test('agents() keeps the document when AppConfig says that it is the latest still', async () => {
  const { registry, clock, errors } = aRegistry();
  await registry.agents();
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights']);
  expect(errors).toEqual([]);
});

test('agents() polls no more often than AppConfig told, whatever it was told itself', async () => {
  const { registry, model, clock } = aRegistry({ intervalSeconds: 300, minPollMs: 1000 });
  await registry.agents();
  await clock.sleep(299_999);
  await registry.agents();
  expect(model.asked).toEqual(['session', 'poll']);
  await clock.sleep(1);
  await registry.agents();
  expect(model.asked).toEqual(['session', 'poll', 'poll']);
});

test('agents() asks once for all who ask at the same time', async () => {
  const { registry, model } = aRegistry();
  await Promise.all([registry.agents(), registry.agents(), registry.agents()]);
  expect(model.asked).toEqual(['session', 'poll']);
});

test('agents() begins another session when the token has expired', async () => {
  const { registry, model, clock } = aRegistry();
  await registry.agents();
  model.document = documentOf('hotels');
  await clock.sleep(24 * 3_600_000 + 1);
  expect(await namesIn(registry)).toEqual(['hotels']);
  expect(model.asked).toEqual(['session', 'poll', 'poll', 'session', 'poll']);
});

test('agents() goes on with the last good document when an answer is lost, and its token with it', async () => {
  const { registry, model, clock, errors } = aRegistry();
  await registry.agents();
  model.document = documentOf('hotels');
  model.losesAnswer = true;
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights']);
  expect(errors).toEqual([
    'Cannot read the registry as AppConfig must have travel/production/agents: current value is Error: socket hang up',
  ]);
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['hotels']);
  expect(model.asked).toEqual(['session', 'poll', 'poll', 'session', 'poll']);
});

test('agents() keeps the last good document when a new one is bad, and reports it once', async () => {
  const { registry, model, clock, errors } = aRegistry();
  await registry.agents();
  model.document = JSON.stringify({ agents: [anAgent('flights'), anAgent('flights')] });
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights']);
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights']);
  expect(errors).toEqual([
    'Cannot read the registry as agents.1.name must be unique, and agents.0 has it too: current value is "flights"',
  ]);
  model.document = documentOf('flights', 'hotels');
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights', 'hotels']);
  expect(errors).toHaveLength(1);
});

test('agents() with a first document that is bad fails, polls no sooner for it, and takes the next good one', async () => {
  const { registry, model, clock, errors } = aRegistry({ document: 'agents: []' });
  const message = 'Cannot read the registry as it must be JSON: current value is "agents: []"';
  await expect(registry.agents()).rejects.toMatchObject({ name: 'RegistryError', message });
  await expect(registry.agents()).rejects.toMatchObject({ message });
  expect(model.asked).toEqual(['session', 'poll']);
  await clock.sleep(60_000);
  await expect(registry.agents()).rejects.toMatchObject({ message });
  model.document = documentOf('flights');
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights']);
  expect(errors).toEqual([]);
});

test('agents() with a first answer that is lost fails, and asks again at once', async () => {
  const { registry, model } = aRegistry();
  model.losesAnswer = true;
  await expect(registry.agents()).rejects.toMatchObject({ cause: new Error('socket hang up') });
  expect(await namesIn(registry)).toEqual(['flights']);
  expect(model.asked).toEqual(['session', 'poll', 'session', 'poll']);
});

test('agents() fails when nothing is deployed', async () => {
  const { registry } = aRegistry({ document: '' });
  await expect(registry.agents()).rejects.toMatchObject({
    message:
      'Cannot read the registry as AppConfig must have travel/production/agents: current value is an empty document',
  });
});
