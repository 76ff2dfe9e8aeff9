import { expect, test } from 'vitest';
import { drawSchedule } from '../../../../snippets/local-aws/inference/draw-schedule.ts';
import { seededRandom } from '../../../../snippets/local-aws/mod.ts';

const even = { firstTokenMs: 100, perInputTokenMs: 0.5, tokenGapMs: 20, spread: 0 };

test('drawSchedule() without spread is the profile', () => {
  expect([...drawSchedule(even, 40, 4, seededRandom(1))]).toEqual([120, 140, 160, 180]);
});

test('drawSchedule() gives an empty answer the time of one token', () => {
  expect([...drawSchedule(even, 0, 0, seededRandom(1))]).toEqual([100]);
});

test('drawSchedule() with spread has the median of the profile, and the spread of a log-normal distribution', () => {
  const schedule = drawSchedule({ ...even, spread: 0.25 }, 0, 20_001, seededRandom('a'));
  const logs = Array.from({ length: 20_000 }, (_, at) =>
    Math.log((schedule[at + 1] ?? 0) - (schedule[at] ?? 0)),
  );
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  // Standard errors: 0.25 / √20,000 = 0.0018 of the mean, 0.25 / √40,000 = 0.0013 of the deviation.
  expect(mean).toBeCloseTo(Math.log(20), 2);
  expect(deviation).toBeCloseTo(0.25, 2);
});

test('drawSchedule() never falls, and is the same for the same seed', () => {
  const draw = () => drawSchedule({ ...even, spread: 1 }, 10, 1_000, seededRandom('b'));
  const schedule = draw();
  expect([...schedule]).toEqual([...schedule].sort((a, b) => a - b));
  expect(draw()).toEqual(schedule);
});
