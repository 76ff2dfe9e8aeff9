import type { Fault } from './faults/fault-rule.ts';

/** What the endpoint remembers of a request. */
export interface RecordedCall {
  requestId: string;
  /** `unknown` where no operation was found. */
  service: string;
  operation: string;
  /** The path's names, such as `modelId`, decoded. */
  params: Readonly<Record<string, string>>;
  /** The request's JSON, where it had some of at most 64 KiB. */
  input?: unknown;
  /** The HTTP status; 0 until it is known. */
  status: number;
  /** The name of the error, in a response or at the end of a stream. */
  error?: string;
  /** The kind of the fault that a rule put in. */
  fault?: Fault['kind'];
  /** When it came in, in milliseconds since 1970 by the endpoint's clock. */
  startedAt: number;
  /** Until the last byte was given away, in milliseconds by the endpoint's clock; nothing while it streams. */
  durationMs?: number;
}
