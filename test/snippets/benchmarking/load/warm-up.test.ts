import { describe, expect, it } from 'vitest';
import { type LoadProgress, runLoad, type Stage } from '../../../../snippets/benchmarking/mod.ts';
import { aRun, type Reply } from './a-call.ts';

const stages: Stage[] = [{ type: 'closed', name: 'steady', users: 2, requests: 4 }];

describe('runLoad() with a warm-up', () => {
  it('asks a cold model until it answers, and tells of it apart', async () => {
    const run = aRun({ stages, warmUp: { waitMs: 10_000 } });
    const reply = (): Reply =>
      run.clock.now() < 25_000 ? { latencyMs: 50, failure: 'model-not-ready' } : { latencyMs: 50 };
    const asked: string[] = [];
    const { warmUp, traces, ended } = await runLoad({
      ...run,
      call: (request, signal) => {
        asked.push(request.prompt.text);
        return aRun({ stages, clock: run.clock }, reply).call(request, signal);
      },
    });
    expect(warmUp).toMatchObject({ ready: true, readyAfterMs: 30_150 });
    expect(warmUp?.traces.map(({ stage, sentAt }) => [stage, sentAt])).toEqual(
      [0, 10_050, 20_100, 30_150].map((sentAt) => ['warm-up', sentAt]),
    );
    expect(traces.map(({ index, sentAt }) => [index, sentAt])).toEqual([
      [0, 30_200],
      [1, 30_200],
      [2, 30_250],
      [3, 30_250],
    ]);
    expect(asked.slice(0, 5)).toEqual(['Prompt -1', 'Prompt -2', 'Prompt -3', 'Prompt -4', 'Prompt 0']);
    expect(ended).toBe('complete');
  });

  it('goes on with as many users as it is told once the model is awake', async () => {
    const { warmUp } = await runLoad(aRun({ stages, warmUp: { requests: 7, users: 3 } }));
    expect(warmUp?.traces.map(({ user, sentAt }) => [user, sentAt])).toEqual([
      [0, 0],
      [0, 100],
      [1, 100],
      [2, 100],
      [0, 200],
      [1, 200],
      [2, 200],
    ]);
    expect(warmUp?.readyAfterMs).toBe(0);
  });

  it('gives up a model that never wakes', async () => {
    const warmUp = { timeLimitMs: 60_000, waitMs: 10_000 };
    const run = aRun({ stages, warmUp }, () => ({ latencyMs: 50, failure: 'model-not-ready' }));
    const result = await runLoad(run);
    expect(result).toMatchObject({ ended: 'not-warm', traces: [], stages: [] });
    expect(result.warmUp).toMatchObject({ ready: false, problem: 'model-not-ready: as told' });
    expect(result.warmUp?.traces).toHaveLength(6);
    expect(run.clock.now()).toBe(60_000);
  });

  it('asks no more once the time is over, and not sooner', async () => {
    const reply = (): Reply => ({ latencyMs: 10_000, failure: 'timed-out' });
    const warmUp = { timeLimitMs: 30_001, waitMs: 5_000 };
    const [inside, outside] = [warmUp, { ...warmUp, timeLimitMs: 30_000 }].map((limits) =>
      runLoad(aRun({ stages, warmUp: limits }, reply)),
    );
    expect((await inside)?.warmUp?.traces.map(({ sentAt }) => sentAt)).toEqual([0, 15_000, 30_000]);
    expect((await outside)?.warmUp?.traces.map(({ sentAt }) => sentAt)).toEqual([0, 15_000]);
  });

  it.each(['validation', 'denied', 'not-found', 'over-quota'] as const)(
    'does not ask again after a failure that waiting does not mend: %s',
    async (failure) => {
      const { warmUp, ended } = await runLoad(
        aRun({ stages, warmUp: {} }, () => ({ latencyMs: 1, failure })),
      );
      expect([ended, warmUp?.problem, warmUp?.traces.length]).toEqual(['not-warm', `${failure}: as told`, 1]);
    },
  );

  it('ends with the run when that is aborted', async () => {
    const ending = new AbortController();
    const run = aRun({ stages, warmUp: {}, signal: ending.signal }, () => ({
      latencyMs: 50,
      failure: 'model-not-ready',
    }));
    void run.clock.sleep(7_000).then(() => ending.abort('enough'));
    const result = await runLoad(run);
    expect(result).toMatchObject({
      ended: 'aborted',
      reason: 'enough',
      traces: [],
      warmUp: { ready: false },
    });
    expect(run.clock.now()).toBe(7_000);
  });

  it('tells its progress', async () => {
    const seen: LoadProgress[] = [];
    await runLoad(aRun({ stages, warmUp: { requests: 2 }, onProgress: (progress) => seen.push(progress) }));
    const counts = { stageIndex: -1, stages: 1, ended: 0, failed: 0, underWay: 0 };
    expect(seen.slice(0, 4)).toMatchObject([
      { stage: 'warm-up', ...counts, durationMs: 300_000, sent: 1, elapsedMs: 0 },
      { stage: 'warm-up', ...counts, durationMs: 300_000, sent: 1, elapsedMs: 100, last: { user: 0 } },
      { stage: 'warm-up', ...counts, requests: 1, sent: 1, elapsedMs: 0 },
      { stage: 'warm-up', ...counts, requests: 1, sent: 1, elapsedMs: 100, last: { user: 0 } },
    ]);
    expect(seen[4]).toMatchObject({ stage: 'steady', stageIndex: 0 });
  });
});
