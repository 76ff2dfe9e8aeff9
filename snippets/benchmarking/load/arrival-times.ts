import type { Random } from '../random.ts';
import { drawGaps } from './draw-gaps.ts';
import type { OpenStage } from './stage.ts';

/**
 * Draws when the requests of an open loop are due.
 *
 * Gaps are drawn for a rate of 1 and then stretched by the stage's rate, which may change: the request number n is due
 * when the stage is to have had as many requests as the first n gaps add up to.
 *
 * @param random Draws the gaps.
 * @returns Milliseconds since the stage began, ascending: without an end, unless its time is limited.
 */
export function* arrivalTimes(
  { ratePerSecond, ramp, arrivals = { type: 'poisson' }, durationMs = Infinity }: OpenStage,
  random: Random,
): Generator<number, void> {
  const rate = ratePerSecond / 1_000;
  const rampMs = Math.min(ramp?.durationMs ?? 0, durationMs);
  const growth = ramp ? (rate - ramp.from / 1_000) / ramp.durationMs : 0;
  const from = ramp ? ramp.from / 1_000 : rate;
  const inRamp = (from + (growth * rampMs) / 2) * rampMs;
  const inAll = inRamp + rate * (durationMs - rampMs);
  const gap = drawGaps(arrivals, random);
  for (let due = gap(); due <= inAll; due += gap()) {
    // Solves from × t + growth × t² ÷ 2 = due for t, in the form that stands a growth of 0.
    if (due <= inRamp) yield (2 * due) / (from + Math.sqrt(Math.max(0, from ** 2 + 2 * growth * due)));
    else yield rampMs + (due - inRamp) / rate;
  }
}
