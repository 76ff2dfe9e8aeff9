/**
 * Measures how fast a model on Amazon Bedrock answers, with a known error.
 *
 * @module
 */
export type { Call, PlannedRequest } from './call.ts';
export type { CallOptions } from './calls/call-options.ts';
export { converse } from './calls/converse.ts';
export { converseStream } from './calls/converse-stream.ts';
export { deepseekFormat } from './calls/deepseek-format.ts';
export { distilledLlamaFormat } from './calls/distilled-llama-format.ts';
export { invokeModel } from './calls/invoke-model.ts';
export { invokeModelStream } from './calls/invoke-model-stream.ts';
export { llamaFormat } from './calls/llama-format.ts';
export type { NativeFormat, NativeText } from './calls/native-format.ts';
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export type { Prompt } from './requests/prompt.ts';
export type { ChunkStamp } from './trace/chunk-stamp.ts';
export { type FailureKind, failureKinds } from './trace/failure-kind.ts';
export type { Outcome, RequestTrace } from './trace/request-trace.ts';
