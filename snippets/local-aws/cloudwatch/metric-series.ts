/** What CloudWatch has of a metric at one time. */
export interface MetricSample {
  /** Milliseconds since 1970; a whole minute. */
  at: number;
  value: number;
}

/** A metric with its dimensions, and what was reported of it. */
export interface MetricSeries {
  namespace: string;
  name: string;
  unit: string;
  /** By name; the order is AWS's. */
  dimensions: readonly { Name: string; Value: string }[];
  /** All samples, one a minute, the oldest first. */
  samples(): readonly MetricSample[];
}
