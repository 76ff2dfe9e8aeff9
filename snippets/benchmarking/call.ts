import type { Prompt } from './requests/prompt.ts';
import type { RequestTrace } from './trace/request-trace.ts';

/** A request that a load generator wants made. */
export interface PlannedRequest {
  prompt: Prompt;
  /** Its number in the run, from 0. */
  index: number;
  /** Who asks: a number from 0. */
  user: number;
  /** The part of the run that it belongs to. */
  stage: string;
  /** When it was due, in an open loop; left out in a closed one. */
  scheduledAt?: number;
}

/**
 * Makes one request and measures it. A request that fails is data: only an aborted signal throws, with its reason.
 *
 * @param request What to ask, for whom.
 * @param signal Gives the request up.
 */
export type Call = (request: PlannedRequest, signal?: AbortSignal) => Promise<RequestTrace>;
