import type { RequestTrace } from '../trace/request-trace.ts';
import { millisecondsSince } from './milliseconds-since.ts';
import type { StoredTrace } from './trace-schema.ts';

/**
 * Makes a request ready to be stored.
 *
 * @param start What its times are counted from.
 */
export function storeTrace(trace: RequestTrace, start: number): StoredTrace {
  const { scheduledAt, sentAt, endedAt, chunks } = trace;
  return {
    ...trace,
    scheduledAt: millisecondsSince(start, scheduledAt),
    sentAt: millisecondsSince(start, sentAt),
    chunks: chunks.map(({ at, kind, characters }) => [millisecondsSince(start, at), kind, characters]),
    endedAt: millisecondsSince(start, endedAt),
  };
}
