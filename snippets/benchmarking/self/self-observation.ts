/** How busy the client itself was during a run. */
export interface SelfObservation {
  /** For how long it watched itself, in milliseconds. */
  durationMs: number;
  /** How much later than they should timers ran, in milliseconds: bytes that arrive wait as long to be stamped. */
  eventLoopDelay: { mean: number; p50: number; p99: number; max: number };
  /** The share of the time in which the event loop had work to do, from 0 to 1. */
  utilization: number;
  /** The process's time on processors as a share of the time that passed; more than 1 with several threads. */
  cpu: number;
}
