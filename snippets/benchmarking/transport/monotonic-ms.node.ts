import process from 'node:process';

/** Milliseconds of the process's monotonic clock, which all of its threads share. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
