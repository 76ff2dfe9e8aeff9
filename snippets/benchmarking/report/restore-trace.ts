import type { RequestTrace } from '../trace/request-trace.ts';
import type { StoredTrace } from './trace-schema.ts';

/** Makes a stored request one that metrics can be told of. */
export function restoreTrace({ chunks, ...trace }: StoredTrace): RequestTrace {
  return { ...trace, chunks: chunks.map(([at, kind, characters]) => ({ at, kind, characters })) };
}
