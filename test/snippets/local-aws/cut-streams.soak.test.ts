import { expect, test } from 'vitest';
import { startLocalAws } from '../../support/local-aws.ts';
import { brief, endless, openStreams } from './hostile/open-streams.ts';
import { resources, resourcesBackTo } from './hostile/resources.ts';
import { usedMemory } from './hostile/used-memory.ts';

test('1,000 streams at a time, half of them left, leave no timer, no socket and no memory', async () => {
  const { port, aws } = await startLocalAws({ latency: 'real', models: [brief, endless] });
  const before = resources();
  async function round(): Promise<number> {
    expect(await openStreams(port, 1_000)).toBe(500);
    await resourcesBackTo(before);
    aws.reset();
    return usedMemory();
  }
  await round();
  const first = await round();
  for (let times = 0; times < 8; times++) await round();
  // A kilobyte of each of the 9,000 streams would be 9 MB.
  expect((await round()) - first).toBeLessThan(4_000_000);
});
