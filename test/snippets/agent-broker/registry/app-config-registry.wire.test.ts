import { AppConfigDataClient } from '@aws-sdk/client-appconfigdata';
import { type AgentRegistry, appConfigRegistry } from '@outcrop/snippets/agent-broker';
import { createLocalAws, fetchRequestHandler, virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';
import { anAgent } from './documents.ts';

const place = { application: 'travel', environment: 'production', profile: 'agents' };

/** An endpoint on a virtual clock, and a registry that reads from it through the client of the SDK. */
function aRegistry() {
  const clock = virtualClock();
  const aws = createLocalAws({ clock });
  const client = new AppConfigDataClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  const errors: string[] = [];
  const onError = ({ message }: Error) => errors.push(message);
  const registry = appConfigRegistry({ client, ...place, clock, minPollMs: 60_000, onError });
  const deploy = (...names: string[]) =>
    aws.configurations.set(place, JSON.stringify({ agents: names.map((name) => anAgent(name)) }));
  return { registry, deploy, clock, errors };
}

async function namesIn(registry: AgentRegistry): Promise<string[]> {
  return (await registry.agents()).map(({ name }) => name);
}

test('agents() over the client of the SDK: a new agent by configuration alone, after the interval', async () => {
  const { registry, deploy, clock } = aRegistry();
  deploy('flights');
  expect(await namesIn(registry)).toEqual(['flights']);
  deploy('flights', 'hotels');
  await clock.sleep(59_999);
  expect(await namesIn(registry)).toEqual(['flights']);
  await clock.sleep(1);
  expect(await namesIn(registry)).toEqual(['flights', 'hotels']);
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights', 'hotels']);
});

test('agents() over the client of the SDK: a bad document is reported, an expired token leads to a new session', async () => {
  const { registry, deploy, clock, errors } = aRegistry();
  deploy('flights');
  await registry.agents();
  deploy('flights', 'flights');
  await clock.sleep(60_000);
  expect(await namesIn(registry)).toEqual(['flights']);
  expect(errors).toEqual([
    'Cannot read the registry as agents.1.name must be unique, and agents.0 has it too: current value is "flights"',
  ]);
  deploy('hotels');
  await clock.sleep(24 * 3_600_000 + 1);
  expect(await namesIn(registry)).toEqual(['hotels']);
  expect(errors).toHaveLength(1);
});

test("agents() over the client of the SDK: what is not there is said with AppConfig's own words", async () => {
  const { registry } = aRegistry();
  await expect(registry.agents()).rejects.toMatchObject({
    name: 'RegistryError',
    cause: { name: 'ResourceNotFoundException' },
  });
});
