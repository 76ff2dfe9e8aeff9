import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * Where the time of a request begins.
 *
 * `sentAt` measures the service. `scheduledAt` measures what a user would have seen who came when the open loop said so:
 * when the client itself falls behind, the wait before sending counts too, or else the slowest moments would hide
 * themselves (coordinated omission).
 *
 * @see https://www.youtube.com/watch?v=lJ8ydIuPFeU Gil Tene, "How NOT to Measure Latency"
 */
export type StartOf = keyof Pick<RequestTrace, 'sentAt' | 'scheduledAt'>;
