import { describe, expect, it } from 'vitest';
import { type LoadProgress, runLoad, type Stage } from '../../../../snippets/benchmarking/mod.ts';
import { aRun } from './a-call.ts';

const steady: Stage = { type: 'closed', name: 'steady', users: 2, requests: 100 };

describe('runLoad() that does not run to its end', () => {
  it('keeps what was measured when its signal is aborted, and counts what it gave up', async () => {
    const ending = new AbortController();
    const run = aRun({ stages: [steady, { ...steady, name: 'later' }], signal: ending.signal });
    void run.clock.sleep(350).then(() => ending.abort('enough'));
    const { traces, ...result } = await runLoad(run);
    expect(result).toEqual({
      ended: 'aborted',
      reason: 'enough',
      givenUp: 2,
      stages: [{ name: 'steady', startedAt: 0, sentAllAt: 350 }],
    });
    expect(traces.map(({ endedAt }) => endedAt)).toEqual([100, 100, 200, 200, 300, 300]);
    expect(run.clock.now()).toBe(350);
  });

  it('sends nothing when its signal was aborted before', async () => {
    const result = await runLoad(aRun({ stages: [steady], signal: AbortSignal.abort('no') }));
    expect(result).toEqual({ ended: 'aborted', reason: 'no', givenUp: 0, stages: [], traces: [] });
  });

  it('ends an open loop between two requests', async () => {
    const ending = new AbortController();
    const arrivals = { type: 'constant' as const };
    const stages = [{ type: 'open' as const, name: 'rare', ratePerSecond: 1, arrivals, requests: 100 }];
    const run = aRun({ stages, signal: ending.signal });
    void run.clock.sleep(2_500).then(() => ending.abort());
    const { traces, ended } = await runLoad(run);
    expect([ended, traces.length, run.clock.now()]).toEqual(['aborted', 2, 2_500]);
  });

  it.each([
    ['call', { call: () => Promise.reject(new Error('a bug')) }],
    [
      'prompts',
      {
        prompts: () => {
          throw new Error('a bug');
        },
      },
    ],
    [
      'onProgress',
      {
        onProgress: () => {
          throw new Error('a bug');
        },
      },
    ],
  ])('throws what %s throws, and gives up the rest', async (_, broken) => {
    await expect(runLoad({ ...aRun({ stages: [steady] }), ...broken })).rejects.toThrow('a bug');
  });
});

describe('runLoad() while it runs', () => {
  it('tells of each request that it sends and of each that ends', async () => {
    const seen: LoadProgress[] = [];
    const stages: Stage[] = [{ type: 'closed', name: 'steady', users: 1, requests: 2, durationMs: 900 }];
    const run = aRun({ stages, onProgress: (progress) => seen.push(progress) }, ({ index }) => ({
      latencyMs: 100,
      ...(index === 1 && { failure: 'cut' as const }),
    }));
    const { traces } = await runLoad(run);
    const stage = { stage: 'steady', stageIndex: 0, stages: 1, requests: 2, durationMs: 900 };
    expect(seen).toEqual([
      { ...stage, sent: 1, elapsedMs: 0, ended: 0, failed: 0, underWay: 1 },
      { ...stage, sent: 1, elapsedMs: 100, ended: 1, failed: 0, underWay: 0, last: traces[0] },
      { ...stage, sent: 2, elapsedMs: 100, ended: 1, failed: 0, underWay: 1 },
      { ...stage, sent: 2, elapsedMs: 200, ended: 2, failed: 1, underWay: 0, last: traces[1] },
    ]);
  });
});

describe('runLoad() with an observer', () => {
  const seen = { eventLoopDelay: { mean: 0, p50: 0, p99: 0, max: 0 }, utilization: 0, cpu: 0 };

  it('watches the client while the stages run, and not in the warm-up', async () => {
    const stages: Stage[] = [{ ...steady, requests: 4 }];
    const { clock, ...run } = aRun({ stages, warmUp: { requests: 5 } });
    const observe = () => {
      const startedAt = clock.now();
      return () => ({ ...seen, durationMs: clock.now() - startedAt });
    };
    const { self } = await runLoad({ ...run, clock, observe });
    expect(self).toEqual({ ...seen, durationMs: 200 });
    expect(clock.now()).toBe(700);
  });

  it('watches nothing when the model did not wake', async () => {
    const failing = () => ({ latencyMs: 1, failure: 'denied' as const });
    const run = aRun({ stages: [steady], warmUp: {} }, failing);
    const observe = () => {
      throw new Error('watched');
    };
    expect(await runLoad({ ...run, observe })).not.toHaveProperty('self');
  });
});
