import { describe, expect, it } from 'vitest';
import { checkStages } from '../../../../snippets/benchmarking/load/check-stages.ts';
import type { ClosedStage, OpenStage, Stage } from '../../../../snippets/benchmarking/mod.ts';

const closed: ClosedStage = { type: 'closed', name: 'c', users: 1, requests: 1 };
const open: OpenStage = { type: 'open', name: 'o', ratePerSecond: 0.001, durationMs: 1 };

describe('checkStages()', () => {
  it('takes stages at their limits', () => {
    expect(() =>
      checkStages([
        closed,
        open,
        { ...closed, name: 'c2', ramp: { from: 0, durationMs: 0.1 } },
        { ...open, name: 'o2', ramp: { from: 0, durationMs: 0.1 } },
      ]),
    ).not.toThrow();
  });

  it.each<[Stage[], string]>([
    [[closed, closed], 'Cannot run stages as their names must differ: current value is c'],
    [
      [{ type: 'closed', name: 'c', users: 1 }],
      "Cannot run stage 'c' as requests or durationMs must be set: current value is neither",
    ],
    [
      [{ ...closed, requests: 0 }],
      "Cannot run stage 'c' as requests must be a positive whole number: current value is 0",
    ],
    [
      [{ ...closed, requests: 1.5 }],
      "Cannot run stage 'c' as requests must be a positive whole number: current value is 1.5",
    ],
    [[{ ...open, durationMs: 0 }], "Cannot run stage 'o' as durationMs must be positive: current value is 0"],
    [
      [{ ...closed, users: 0 }],
      "Cannot run stage 'c' as users must be a positive whole number: current value is 0",
    ],
    [
      [{ ...open, ratePerSecond: 0 }],
      "Cannot run stage 'o' as ratePerSecond must be positive: current value is 0",
    ],
    [
      [{ ...closed, ramp: { from: 1, durationMs: 0 } }],
      "Cannot run stage 'c' as ramp.durationMs must be positive: current value is 0",
    ],
    [
      [{ ...closed, ramp: { from: 0.5, durationMs: 1 } }],
      "Cannot run stage 'c' as ramp.from must be a whole number: current value is 0.5",
    ],
    [
      [{ ...open, ramp: { from: -1, durationMs: 1 } }],
      "Cannot run stage 'o' as ramp.from must be at least 0: current value is -1",
    ],
  ])('throws for %j', (stages, message) => {
    expect(() => checkStages(stages)).toThrow(new RangeError(message));
  });
});
