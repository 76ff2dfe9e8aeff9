/** The statistics that a metric can be asked for here. */
export const statistics = ['Average', 'Maximum', 'Minimum', 'SampleCount', 'Sum'] as const;

/** One of them. */
export type Statistic = (typeof statistics)[number];

/**
 * Makes one value of those of a period.
 *
 * @param values At least one.
 */
export function statisticOf(statistic: Statistic, values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  switch (statistic) {
    case 'Average':
      return sum / values.length;
    case 'Maximum':
      return Math.max(...values);
    case 'Minimum':
      return Math.min(...values);
    case 'SampleCount':
      return values.length;
    case 'Sum':
      return sum;
  }
}
