import type { Distribution } from '../metrics/distribution.ts';
import type { MetricName, Summary } from '../metrics/summarize.ts';

/** A figure of two runs. */
export interface RunComparison {
  metric: MetricName | 'overallOutputTokensPerSecond' | 'requestsPerMinute';
  /** What of the metric; `whole` for what a run has one of. */
  statistic: 'mean' | 'p50' | 'p90' | 'p99' | 'whole';
  left: number;
  right: number;
  /** right ÷ left − 1; not known when left is 0. */
  change?: number;
  /** Whether the runs differ by more than chance; not known with too few requests, and for what a run has one of. */
  differs?: boolean;
}

const statistics = ['mean', 'p50', 'p90', 'p99'] as const;
const wholes = ['overallOutputTokensPerSecond', 'requestsPerMinute'] as const;

/** As many values as the mean of even a skewed distribution needs to be nearly normal, by the usual rule. */
const fewest = 30;
/** Of a normal distribution, 95 % lie within as many standard deviations. */
const deviations = 1.96;

// #region compare-runs
/**
 * Compares two runs, figure by figure.
 *
 * Means differ when the 95 % interval of their difference does not hold 0 (Welch's, of at least 30 values each); quantiles
 * when their confidence intervals do not overlap, which is stricter. Both suppose that requests have nothing to do with
 * each other: where a service slows for a while, that makes differences of nothing. `gaps` of one request are never
 * independent, so that nothing is said of them. Twenty figures of equal runs may well have one that differs.
 *
 * @param left Its summary, such as that of before.
 * @param right Its summary, such as that of after.
 * @returns What both have.
 */
export function compareRuns(left: Summary, right: Summary): RunComparison[] {
  const metrics = (Object.keys(left.metrics) as MetricName[]).flatMap((metric) => {
    const [one, other] = [left.metrics[metric], right.metrics[metric]];
    return one && other ? statistics.map((statistic) => compared(metric, statistic, one, other)) : [];
  });
  const rates = wholes.flatMap((metric) => {
    const [one, other] = [left[metric], right[metric]];
    if (one === undefined || other === undefined) return [];
    return [{ metric, statistic: 'whole' as const, left: one, right: other, ...changeOf(one, other) }];
  });
  return [...metrics, ...rates];
}
// #endregion compare-runs

function compared(
  metric: MetricName,
  statistic: (typeof statistics)[number],
  one: Distribution,
  other: Distribution,
): RunComparison {
  const [left, right] = [figureOf(one, statistic), figureOf(other, statistic)];
  const differs = metric === 'gaps' ? undefined : differ(statistic, one, other);
  return {
    ...{ metric, statistic, left, right, ...changeOf(left, right) },
    ...(differs !== undefined && { differs }),
  };
}

function figureOf({ mean, quantiles }: Distribution, statistic: (typeof statistics)[number]): number {
  return statistic === 'mean' ? mean : quantiles[statistic].value;
}

function changeOf(left: number, right: number): { change?: number } {
  return left === 0 ? {} : { change: right / left - 1 };
}

function differ(
  statistic: (typeof statistics)[number],
  one: Distribution,
  other: Distribution,
): boolean | undefined {
  if (statistic === 'mean') return meansDiffer(one, other);
  const [a, b] = [one.quantiles[statistic], other.quantiles[statistic]];
  if (a.low === undefined || a.high === undefined || b.low === undefined || b.high === undefined) {
    return undefined;
  }
  return a.high < b.low || b.high < a.low;
}

function meansDiffer(one: Distribution, other: Distribution): boolean | undefined {
  if (Math.min(one.count, other.count) < fewest) return undefined;
  const error = Math.sqrt(
    one.standardDeviation ** 2 / one.count + other.standardDeviation ** 2 / other.count,
  );
  return Math.abs(one.mean - other.mean) > deviations * error;
}
