/** A range that is to hold the true value. */
export interface Interval {
  low: number;
  high: number;
}
