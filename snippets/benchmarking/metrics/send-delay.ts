import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * How late a request was sent: sent − due. In a closed loop it is 0; in an open loop it is the client's own fault.
 *
 * @returns Milliseconds, of failures too.
 */
export function sendDelay({ scheduledAt, sentAt }: RequestTrace): number {
  return sentAt - scheduledAt;
}
