import { concurrencyOf } from '../concurrency-of.ts';
import { type PublishedRun, published } from '../published.ts';
import { secondsPerPrompt } from './published-latency.ts';

/** Products that shared a prompt in the published batch jobs. */
const packed = 5;

/** How fast a simulated batch job goes, beside its model. */
export interface SimulatedPace {
  submittedMs: number;
  validatingMs: number;
  scheduledMs: number;
  /** Prompts that are answered at once. */
  concurrency: number;
}

// #region published-pace
/**
 * Works out the pace of a batch job from the published times.
 *
 * They rule out a fixed number of prompts at once, and a fixed delay too: 20 products took as long as their prompts one
 * after the other, while 5,000 got about 10 at once and 100,000 about 25 (Claude Instant without examples). So the
 * number grows with the job: between the published sizes along a straight line of its logarithm over theirs, and it
 * stays what it was beyond them.
 *
 * @param run Model and prompt.
 * @param products How many products the job is of.
 * @returns The pace.
 */
export function publishedPace(run: PublishedRun, products: number): SimulatedPace {
  const ofModel = published.results.filter(({ model }) => model === run.model);
  const found = ofModel.find(({ shots }) => shots === run.shots) ?? ofModel[0];
  const { start, perProduct } = secondsPerPrompt(run);
  const points = Object.entries(found?.batchSeconds ?? {}).map(([size, seconds]) => ({
    size: Number(size),
    atOnce: concurrencyOf(Number(size) / packed, seconds, start + packed * perProduct),
  }));
  const concurrency = Math.max(1, Math.round(interpolate(points, products)));
  return { submittedMs: 0, validatingMs: 0, scheduledMs: 0, concurrency };
}
// #endregion published-pace

function interpolate(points: readonly { size: number; atOnce: number }[], size: number): number {
  const next = points.findIndex((point) => point.size >= size);
  const [left, right] = [points[next - 1], points[next]];
  if (!left || !right) return points.at(next < 0 ? -1 : 0)?.atOnce ?? 1;
  const share = Math.log(size / left.size) / Math.log(right.size / left.size);
  return left.atOnce * (right.atOnce / left.atOnce) ** share;
}
