import type { MetricDataQuery, MetricDataRequest } from './metric-data-request.ts';
import type { MetricSample, MetricSeries } from './metric-series.ts';
import { type Statistic, statisticOf } from './statistics.ts';

/** A value of a period; the time is its beginning, in seconds since 1970. */
export interface Datapoint {
  at: number;
  value: number;
}

const daySeconds = 86_400;
/** From which age of the request's start on, in seconds, to what it is rounded, and what periods are multiples of. */
const resolutions = [
  { age: 63 * daySeconds, rounding: 3_600, period: 3_600 },
  { age: 15 * daySeconds, rounding: 300, period: 300 },
  { age: 3 * 3_600, rounding: 60, period: 60 },
  { age: Number.NEGATIVE_INFINITY, rounding: 60, period: 1 },
];

/**
 * Makes the datapoints that a query asks for, the oldest first; periods begin at the request's start.
 *
 * @param series The metric, if there is one.
 * @param now In seconds since 1970.
 */
export function datapoints(
  { MetricStat: { Period, Stat, Unit } }: MetricDataQuery,
  series: MetricSeries | undefined,
  { StartTime, EndTime }: Pick<MetricDataRequest, 'StartTime' | 'EndTime'>,
  now: number,
): Datapoint[] {
  const resolution = resolutions.find(({ age }) => now - StartTime > age);
  if (!series || !resolution || Period % resolution.period !== 0) return [];
  if (Unit !== undefined && Unit !== series.unit) return [];
  // Shorter periods divide a minute, so that their own rounding of the start changes nothing for a sample a minute.
  const start = Math.floor(StartTime / resolution.rounding) * resolution.rounding;
  const within = series.samples().filter(({ at }) => at >= start * 1_000 && at < EndTime * 1_000);
  return byPeriod(within, start, Period, Stat);
}

function byPeriod(
  samples: readonly MetricSample[],
  start: number,
  period: number,
  statistic: Statistic,
): Datapoint[] {
  const values = new Map<number, number[]>();
  for (const { at, value } of samples) {
    const begin = start + Math.floor((at / 1_000 - start) / period) * period;
    const others = values.get(begin);
    if (others) others.push(value);
    else values.set(begin, [value]);
  }
  return [...values].map(([at, members]) => ({ at, value: statisticOf(statistic, members) }));
}
