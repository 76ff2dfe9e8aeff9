import { expect, test, vi } from 'vitest';
import { startLocalAws } from '../../support/local-aws.ts';
import { brief, endless, openStreams } from './hostile/open-streams.ts';
import { resources, resourcesBackTo } from './hostile/resources.ts';

test('100 streams, half of them left, end without a trace', async () => {
  const { port, aws } = await startLocalAws({ latency: 'real', models: [brief, endless] });
  const before = resources();
  expect(await openStreams(port, 100)).toBe(50);
  await vi.waitUntil(() => aws.calls().every(({ durationMs }) => durationMs !== undefined));
  const errors = aws.calls().map(({ params, error }) => `${params.modelId} ${error}`);
  expect(errors.filter((error) => error === `${brief.id} undefined`)).toHaveLength(50);
  expect(errors.filter((error) => error === `${endless.id} ConnectionClosed`)).toHaveLength(50);
  await resourcesBackTo(before);
});
