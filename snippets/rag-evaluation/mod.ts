/**
 * Finds out how well a system answers from documents, with evaluation jobs on Amazon Bedrock or a judge alone.
 *
 * @module
 */
export type { Clock } from './calls/clock.ts';
export { isTransient } from './calls/is-transient.ts';
export { realClock } from './calls/real-clock.ts';
export { type CallOptions, retry } from './calls/retry.ts';
export type { Question, Turn } from './dataset/question.ts';
export { readLines } from './lines/read-lines.ts';
export { toJsonl } from './lines/to-jsonl.ts';
export {
  type DetectionMetric,
  detectionMetrics,
  type GenerationMetric,
  generationMetrics,
  type JudgeMetric,
  judgeMetrics,
  type Metric,
  type RetrievalMetric,
  retrievalMetrics,
} from './metrics.ts';
export { type Random, seededRandom } from './random.ts';
export type {
  CitationRecord,
  ConversationRecord,
  OutputRecord,
  PassageRecord,
  PromptRecord,
  TextRecord,
  TurnRecord,
} from './record.ts';
export type { Source } from './source.ts';
export { memoryStore } from './stores/memory-store.ts';
export { MissingObjectError } from './stores/missing-object-error.ts';
export type { ObjectStore, StoredObject } from './stores/object-store.ts';
export { s3Store } from './stores/s3-store.ts';
