import { memoryRegistry } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { anAgent } from './documents.ts';

test('memoryRegistry() has no agents unless told', async () => {
  expect(await memoryRegistry().agents()).toEqual([]);
});

test('replace() is in effect for whoever asks next, and a bad document leaves the old one', async () => {
  const registry = memoryRegistry([anAgent('flights')]);
  registry.replace([anAgent('flights'), anAgent('hotels')]);
  expect((await registry.agents()).map(({ name }) => name)).toEqual(['flights', 'hotels']);
  expect(() => registry.replace([anAgent('a b')])).toThrow(/^Cannot read the registry as agents\.0\.name/);
  expect(await registry.agents()).toHaveLength(2);
});
