/** Bytes of an answer, and when they arrived. */
export interface Arrival {
  /** In milliseconds of the run's clock. */
  at: number;
  bytes: Uint8Array;
}
