/**
 * Measures how fast a model on Amazon Bedrock answers, with a known error.
 *
 * @module
 */
export type { Call, PlannedRequest } from './call.ts';
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export type { Prompt } from './requests/prompt.ts';
export type { ChunkStamp } from './trace/chunk-stamp.ts';
export { type FailureKind, failureKinds } from './trace/failure-kind.ts';
export type { Outcome, RequestTrace } from './trace/request-trace.ts';
