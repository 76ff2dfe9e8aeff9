import { describe, expect, it } from 'vitest';
import { type Clock, runLoad, sendDelay } from '../../../../snippets/benchmarking/mod.ts';
import { aRun } from './a-call.ts';

const constant = { type: 'constant' as const };

describe('runLoad() with an open loop', () => {
  it('sends each request when it is due, however long the answers take', async () => {
    const stages = [
      { type: 'open' as const, name: 'steady', ratePerSecond: 10, arrivals: constant, durationMs: 1_000 },
    ];
    const { traces } = await runLoad(aRun({ stages }, () => ({ latencyMs: 60_000 })));
    const due = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000];
    expect(traces.map(({ scheduledAt }) => scheduledAt)).toEqual(due);
    expect(traces.map(({ sentAt }) => sentAt)).toEqual(due);
    expect(traces.map(({ user }) => user)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('sends late what this machine could not send in time, all of it, and keeps when it was due', async () => {
    const clock = aBusyClock();
    const stages = [
      { type: 'open' as const, name: 'steady', ratePerSecond: 100, arrivals: constant, durationMs: 50 },
    ];
    const { traces } = await runLoad(
      aRun({ clock, stages }, () => {
        clock.work(40);
        return { latencyMs: 0 };
      }),
    );
    expect(traces.map(({ scheduledAt }) => scheduledAt)).toEqual([10, 20, 30, 40, 50]);
    expect(traces.map(({ sentAt }) => sentAt)).toEqual([10, 50, 90, 130, 170]);
    expect(traces.map(sendDelay)).toEqual([0, 30, 60, 90, 120]);
  });

  it('lets answers have their turn when it is behind', async () => {
    const clock = aBusyClock();
    const stages = [
      { type: 'open' as const, name: 'steady', ratePerSecond: 100, arrivals: constant, requests: 4 },
    ];
    const run = aRun({ clock, stages });
    const order: string[] = [];
    await runLoad({
      ...run,
      call: async (request, signal) => {
        order.push(`sent ${request.index}`);
        clock.work(40);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`ended ${request.index}`);
        return run.call(request, signal);
      },
    });
    expect(order.indexOf('ended 0')).toBeLessThan(order.indexOf('sent 3'));
  });

  it('ends after so many requests', async () => {
    const stages = [{ type: 'open' as const, name: 'steady', ratePerSecond: 10, requests: 25 }];
    const { traces } = await runLoad(aRun({ stages }));
    expect(traces).toHaveLength(25);
  });

  it('lasts as long as it is told, even if nothing more is due', async () => {
    const stages = [
      { type: 'open' as const, name: 'rare', ratePerSecond: 1, arrivals: constant, durationMs: 1_900 },
      { type: 'closed' as const, name: 'next', users: 1, requests: 1 },
    ];
    const { traces } = await runLoad(aRun({ stages }));
    expect(traces.map(({ stage, sentAt }) => [stage, sentAt])).toEqual([
      ['rare', 1_000],
      ['next', 1_900],
    ]);
  });

  it('goes on at another rate without a pause in a stage that overlaps, while answers are awaited', async () => {
    const slow = {
      type: 'open' as const,
      name: 'slow',
      ratePerSecond: 2,
      arrivals: constant,
      durationMs: 1_000,
    };
    const fast = { ...slow, name: 'fast', ratePerSecond: 4, overlaps: true };
    const run = aRun({ stages: [slow, fast] }, () => ({ latencyMs: 60_000 }));
    const { traces, stages } = await runLoad(run);
    expect(traces.map(({ stage, sentAt }) => [stage, sentAt])).toEqual([
      ['slow', 500],
      ['slow', 1_000],
      ['fast', 1_250],
      ['fast', 1_500],
      ['fast', 1_750],
      ['fast', 2_000],
    ]);
    expect(stages).toEqual([
      { name: 'slow', startedAt: 0, sentAllAt: 1_000 },
      { name: 'fast', startedAt: 1_000, sentAllAt: 2_000 },
    ]);
  });

  it('draws the same arrivals from the same seed', async () => {
    const stages = [{ type: 'open' as const, name: 'steady', ratePerSecond: 10, requests: 20 }];
    const [first, again, other] = await Promise.all(
      ['a', 'a', 'b'].map(async (seed) => {
        const { traces } = await runLoad(aRun({ stages, seed }));
        return traces.map(({ sentAt }) => sentAt);
      }),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

/** A clock of a machine that can be kept busy: its waits pass at once, and its work takes time. */
function aBusyClock(): Clock & { work(ms: number): void } {
  let now = 0;
  return {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms > 0) now += ms;
    },
    work(ms) {
      now += ms;
    },
  };
}
