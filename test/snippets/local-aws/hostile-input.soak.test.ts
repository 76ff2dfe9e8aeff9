import { expect, test } from 'vitest';
import { defaultModels } from '../../../snippets/local-aws/models/default-models.ts';
import { startLocalAws } from '../../support/local-aws.ts';
import { attack } from './hostile/attack.ts';
import { attackConnections } from './hostile/attack-connections.ts';
import { usedMemory } from './hostile/used-memory.ts';

test('the endpoint answers 10,000 hostile requests, and keeps nothing of them', async () => {
  const defects: unknown[] = [];
  const { port, aws } = await startLocalAws({
    models: defaultModels,
    onDefect: (error) => defects.push(error),
  });
  const problems = await attack(port, { count: 2_000, seed: 2 });
  aws.reset();
  const before = usedMemory();
  problems.push(...(await attack(port, { count: 8_000, seed: 3 })));
  aws.reset();
  expect(problems).toEqual([]);
  expect(defects).toEqual([]);
  // A kilobyte of each request would be 8 MB.
  expect(usedMemory() - before).toBeLessThan(4_000_000);
});

test('the endpoint closes 5,000 connections that speak neither protocol, and keeps nothing of them', async () => {
  const { port } = await startLocalAws();
  expect(await attackConnections(port, { count: 1_000, seed: 2 })).toEqual([]);
  const before = usedMemory();
  expect(await attackConnections(port, { count: 4_000, seed: 3 })).toEqual([]);
  // Half a kilobyte of each would be 2 MB.
  expect(usedMemory() - before).toBeLessThan(1_500_000);
});
