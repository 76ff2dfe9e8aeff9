import { describe, expect, it } from 'vitest';
import { observeSelf } from '../../../../snippets/benchmarking/mod.node.ts';

describe('observeSelf()', () => {
  it('sees that the event loop was held up, and for how long', async () => {
    const end = observeSelf();
    await turns(3);
    const heldUpMs = 60;
    const until = performance.now() + heldUpMs;
    while (performance.now() < until);
    await turns(3);
    const { eventLoopDelay, durationMs, utilization, cpu } = end();
    // It looks every 10 ms: so much of the time may lie before the look was due.
    expect(eventLoopDelay.max).toBeGreaterThanOrEqual(heldUpMs - 10);
    expect(eventLoopDelay.max).toBeLessThanOrEqual(durationMs);
    expect(durationMs).toBeGreaterThanOrEqual(heldUpMs);
    expect(utilization).toBeGreaterThan(0);
    expect(utilization).toBeLessThanOrEqual(1);
    expect(cpu).toBeGreaterThan(0);
  });

  it('has no figures that are none when it ends at once', () => {
    const { eventLoopDelay } = observeSelf()();
    expect(Object.values(eventLoopDelay).every(Number.isFinite)).toBe(true);
  });
});

/** Timers of 10 ms, one after the other, so that those of the watch run too. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}
