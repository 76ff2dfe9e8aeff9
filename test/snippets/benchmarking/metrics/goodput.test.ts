import { describe, expect, it } from 'vitest';
import { goodput, type Target } from '../../../../snippets/benchmarking/mod.ts';
import { aFailure, aTrace } from '../a-trace.ts';

// First token after 400 ms, gaps of 20 ms, the whole after 440 ms.
const good = aTrace();

describe('goodput()', () => {
  it.each<[Target, Target]>([
    [{ timeToFirstTokenMs: 400 }, { timeToFirstTokenMs: 399 }],
    [{ interTokenLatencyMs: 20 }, { interTokenLatencyMs: 19 }],
    [{ endToEndLatencyMs: 440 }, { endToEndLatencyMs: 439 }],
  ])('holds %j, not %j', (kept, broken) => {
    expect(goodput([good], kept).share).toBe(1);
    expect(goodput([good], broken).share).toBe(0);
  });

  it('asks that every promise is kept', () => {
    expect(goodput([good], { timeToFirstTokenMs: 400, endToEndLatencyMs: 439 }).share).toBe(0);
  });

  it('counts a failure among all, and never as good', () => {
    // The run is from 1,000 to 1,445 ms.
    expect(goodput([good, aFailure('throttled')], {})).toEqual({ share: 0.5, perSecond: 1 / 0.445 });
  });

  it('counts from when a request was due, unless told', () => {
    const late = aTrace(undefined, { scheduledAt: 999 });
    expect(goodput([late], { timeToFirstTokenMs: 400 }).share).toBe(0);
    expect(goodput([late], { timeToFirstTokenMs: 400 }, 'sentAt').share).toBe(1);
  });

  it('is refused without requests', () => {
    expect(() => goodput([], {})).toThrow(
      'Cannot tell the goodput as there must be requests: current value is 0',
    );
  });
});
