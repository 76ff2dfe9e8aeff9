import type { MetricSample } from '../cloudwatch/metric-series.ts';
import type { CopyChange } from './copy-fleet.ts';

const minuteMs = 60_000;

/**
 * Makes samples of the number of copies, one a minute: the most that were ready at a time in that minute. A minute
 * without any has none.
 *
 * @param changes How the number has changed, the oldest change first.
 * @param now Until when; milliseconds since 1970.
 */
export function copySamples(changes: readonly CopyChange[], now: number): MetricSample[] {
  const most = new Map<number, number>();
  for (const [index, { at, copies }] of changes.entries()) {
    if (copies === 0) continue;
    const end = changes[index + 1]?.at;
    // A copy that goes as a minute begins was not there in that minute; what is there now is there in this one.
    const last = end === undefined ? Math.floor(now / minuteMs) : Math.ceil(end / minuteMs) - 1;
    for (let minute = Math.floor(at / minuteMs); minute <= last; minute++) {
      most.set(minute, Math.max(most.get(minute) ?? 0, copies));
    }
  }
  return [...most].map(([minute, value]) => ({ at: minute * minuteMs, value }));
}
