import type { Passing } from './agent.ts';

/**
 * Which state something is in.
 *
 * @param now Milliseconds since 1970 began.
 * @returns The state; nothing if it is gone.
 */
export function stateAt<Status>({ during, until, after }: Passing<Status>, now: number): Status | undefined {
  return now < until ? during : after;
}
