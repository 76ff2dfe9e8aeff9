import type { RecordedCall } from '../recorded-call.ts';

/**
 * Tells of a call in a line: when it ended, what it was, how it went, and how long it took.
 *
 * @param call A call that has ended.
 */
export function logLine(call: RecordedCall): string {
  const { service, operation, status, startedAt, durationMs = 0, error } = call;
  const time = new Date(startedAt + durationMs).toISOString().slice(11, 23);
  const outcome = error === undefined ? `${status}` : `${status} ${error}`;
  return `${time} ${service} ${operation} ${outcome} ${Math.round(durationMs)} ms`;
}
