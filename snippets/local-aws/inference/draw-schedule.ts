import type { LatencyProfile } from '../models/model.ts';
import type { Random } from '../random.ts';

/**
 * Draws when each token of an answer is due.
 *
 * Time to first token and every gap are log-normal: median times e to the power of `spread` times a standard normal.
 *
 * @param profile The model's latency.
 * @param inputTokens Tokens of the request, which the first token waits for.
 * @param outputTokens How many tokens there are; at least 1.
 * @returns Milliseconds after the request's start, one a token, never falling.
 */
export function drawSchedule(
  profile: LatencyProfile,
  inputTokens: number,
  outputTokens: number,
  random: Random,
): Float64Array {
  const schedule = new Float64Array(Math.max(1, outputTokens));
  let due = (profile.firstTokenMs + profile.perInputTokenMs * inputTokens) * factor(profile.spread, random);
  for (let token = 0; token < schedule.length; token++) {
    schedule[token] = due;
    due += profile.tokenGapMs * factor(profile.spread, random);
  }
  return schedule;
}

/** One draw of a log-normal distribution with median 1, by Box and Muller's transform. */
function factor(spread: number, random: Random): number {
  if (spread === 0) return 1;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(spread * normal);
}
