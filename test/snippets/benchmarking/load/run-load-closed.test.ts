import { describe, expect, it } from 'vitest';
import { type LoadResult, runLoad } from '../../../../snippets/benchmarking/mod.ts';
import { aRun } from './a-call.ts';

describe('runLoad() with a closed loop', () => {
  it('lets a user ask again as soon as their own answer has ended, whatever others wait for', async () => {
    const stages = [{ type: 'closed' as const, name: 'steady', users: 2, requests: 6 }];
    const latencies = [1_000, 100, 100, 100, 100, 100];
    const { traces, ended } = await runLoad(
      aRun({ stages }, ({ index }) => ({ latencyMs: latencies[index] ?? 0 })),
    );
    expect(ended).toBe('complete');
    expect(sentBy(traces, 0)).toEqual([0]);
    expect(sentBy(traces, 1)).toEqual([0, 100, 200, 300, 400]);
  });

  it('has as many requests under way as users, from the first to the last that is sent', async () => {
    const underWay: number[] = [];
    const stages = [{ type: 'closed' as const, name: 'steady', users: 7, requests: 100 }];
    const run = aRun({ stages }, ({ index }) => ({ latencyMs: 10 + ((index * 37) % 50) }));
    await runLoad({ ...run, onProgress: (progress) => !progress.last && underWay.push(progress.underWay) });
    expect(underWay).toEqual([1, 2, 3, 4, 5, 6, ...Array.from({ length: 94 }, () => 7)]);
  });

  it('asks each prompt once, in the order of their numbers', async () => {
    const asked: string[] = [];
    const stages = [{ type: 'closed' as const, name: 'steady', users: 3, requests: 4 }];
    const reply = ({ prompt, index }: { prompt: { text: string }; index: number }) => {
      asked.push(`${index}: ${prompt.text}`);
      return { latencyMs: 100 };
    };
    await runLoad(aRun({ stages }, reply));
    expect(asked).toEqual(['0: Prompt 0', '1: Prompt 1', '2: Prompt 2', '3: Prompt 3']);
  });

  it('sends until the time is over, and then waits for the answers that are under way', async () => {
    const stages = [{ type: 'closed' as const, name: 'steady', users: 1, durationMs: 250 }];
    const { traces, stages: windows } = await runLoad(aRun({ stages }));
    expect(traces.map(({ sentAt, endedAt }) => [sentAt, endedAt])).toEqual([
      [0, 100],
      [100, 200],
      [200, 300],
    ]);
    expect(windows).toEqual([{ name: 'steady', startedAt: 0, sentAllAt: 250 }]);
  });

  it('sends nothing at the very moment at which the time is over', async () => {
    const stages = [{ type: 'closed' as const, name: 'steady', users: 1, durationMs: 200 }];
    const { traces } = await runLoad(aRun({ stages }));
    expect(traces.map(({ sentAt }) => sentAt)).toEqual([0, 100]);
  });

  it('ends by whichever limit is reached first', async () => {
    const limits = { requests: 2, durationMs: 10_000 };
    const stages = [{ type: 'closed' as const, name: 'steady', users: 1, ...limits }];
    const run = aRun({ stages });
    const { traces } = await runLoad(run);
    expect([traces.length, run.clock.now()]).toEqual([2, 200]);
  });

  it('lets users join evenly over a ramp', async () => {
    const ramp = { from: 1, durationMs: 300 };
    const stages = [{ type: 'closed' as const, name: 'up', users: 4, ramp, durationMs: 1_000 }];
    const { traces } = await runLoad(aRun({ stages }, () => ({ latencyMs: 5_000 })));
    expect(traces.map(({ user, sentAt }) => [user, sentAt])).toEqual([
      [0, 0],
      [1, 0],
      [2, 100],
      [3, 200],
    ]);
  });

  it('lets users leave evenly over a ramp downwards', async () => {
    const ramp = { from: 3, durationMs: 400 };
    const stages = [{ type: 'closed' as const, name: 'down', users: 1, ramp, durationMs: 500 }];
    const { traces } = await runLoad(aRun({ stages }));
    expect(sentBy(traces, 0)).toEqual([0, 100, 200, 300, 400]);
    expect(sentBy(traces, 1)).toEqual([0, 100, 200, 300]);
    expect(sentBy(traces, 2)).toEqual([0, 100]);
  });

  it('begins a stage when the last answer of the one before has come', async () => {
    const stages = ['first', 'second'].map((name) => ({
      type: 'closed' as const,
      name,
      users: 1,
      durationMs: 50,
    }));
    const { traces } = await runLoad(aRun({ stages }));
    expect(traces.map(({ stage, sentAt }) => [stage, sentAt])).toEqual([
      ['first', 0],
      ['second', 100],
    ]);
  });

  it('lets users go on in a stage that overlaps, and others join them at once', async () => {
    const stages = [
      { type: 'closed' as const, name: 'one', users: 1, durationMs: 150 },
      { type: 'closed' as const, name: 'two', users: 2, durationMs: 100, overlaps: true },
    ];
    const { traces } = await runLoad(aRun({ stages }));
    expect(traces.map(({ stage, user, sentAt }) => [stage, user, sentAt])).toEqual([
      ['one', 0, 0],
      ['one', 0, 100],
      ['two', 1, 150],
      ['two', 0, 200],
    ]);
  });

  it('counts a failed request as one, and goes on', async () => {
    const stages = [{ type: 'closed' as const, name: 'steady', users: 1, requests: 3 }];
    const { traces, ended } = await runLoad(
      aRun({ stages }, ({ index }) => ({
        latencyMs: 100,
        ...(index === 1 && { failure: 'throttled' as const }),
      })),
    );
    expect(ended).toBe('complete');
    expect(traces.map(({ outcome }) => outcome.type)).toEqual(['ok', 'failed', 'ok']);
  });
});

function sentBy(traces: LoadResult['traces'], user: number): number[] {
  return traces.filter((trace) => trace.user === user).map(({ sentAt }) => sentAt);
}
