import type { ModelInvocationType } from '@aws-sdk/client-bedrock';
import type { InputRecord } from './input-record.ts';

/** What a model is asked for one record. */
export interface RecordRequest {
  modelId: string;
  modelInvocationType: ModelInvocationType;
  modelInput: InputRecord['modelInput'];
}

/** What a model answers one record. */
export interface RecordAnswer {
  /** The body of the model's response. */
  modelOutput: object;
  /** Tokens. */
  usage: { inputTokens: number; outputTokens: number };
}

/**
 * Answers a record as the runtime answers the same request.
 *
 * @throws {ServiceError} If the runtime would refuse it: the record gets an error line, and the job goes on.
 */
export type RunRecord = (request: RecordRequest, signal: AbortSignal) => Promise<RecordAnswer>;
