import { answerPieces } from '../../metrics/answer-pieces.ts';
import { timeToFirstToken } from '../../metrics/time-to-first-token.ts';
import { llmperfInterTokenLatency } from '../../peers/llmperf-inter-token-latency.ts';
import { totalTimeTokensPerSecond } from '../../peers/total-time-tokens-per-second.ts';
import type { FailureKind } from '../../trace/failure-kind.ts';
import type { RequestTrace } from '../../trace/request-trace.ts';

/** What LLMPerf writes of one request, under its names. */
export interface LlmperfResponse {
  /** The HTTP status of a failure, or -1 for one that has none; null for an answer. */
  error_code: number | null;
  error_msg: string;
  inter_token_latency_s: number;
  ttft_s: number;
  end_to_end_latency_s: number;
  request_output_throughput_token_per_s: number;
  number_total_tokens: number;
  number_output_tokens: number;
  number_input_tokens: number;
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html */
const statuses: Partial<Record<FailureKind, number>> = {
  throttled: 429,
  'model-not-ready': 429,
  'timed-out': 408,
  'model-error': 424,
  validation: 400,
  denied: 403,
  'not-found': 404,
  'over-quota': 400,
  'service-error': 500,
};

// #region llmperf-response
/**
 * Writes of a request what LLMPerf would have written, by LLMPerf's formulas, so that it can stand beside its files: its
 * inter-token latency has the time to first token in it, and its throughput too. Times are in seconds.
 *
 * Tokens are those that the service counted, where LLMPerf counts with a tokenizer of Llama 2 for every model; pieces of
 * the answer if the service did not count.
 *
 * @see https://github.com/ray-project/llmperf/blob/main/src/llmperf/common_metrics.py its names
 */
export function llmperfResponse(trace: RequestTrace): LlmperfResponse {
  const { outcome, inputTokens = trace.prompt.inputTokensAsked, sentAt, endedAt } = trace;
  const isOk = outcome.type === 'ok';
  const outputTokens = isOk ? (trace.outputTokens ?? answerPieces(trace).length) : 0;
  const counted = { ...trace, outputTokens };
  return {
    error_code: isOk ? null : (statuses[outcome.kind] ?? -1),
    error_msg: isOk ? '' : `${outcome.kind}: ${outcome.message}`,
    inter_token_latency_s: (llmperfInterTokenLatency(counted) ?? 0) / 1_000,
    ttft_s: (timeToFirstToken(trace) ?? 0) / 1_000,
    end_to_end_latency_s: isOk ? (endedAt - sentAt) / 1_000 : 0,
    request_output_throughput_token_per_s: totalTimeTokensPerSecond(counted) ?? 0,
    number_total_tokens: inputTokens + outputTokens,
    number_output_tokens: outputTokens,
    number_input_tokens: inputTokens,
  };
}
// #endregion llmperf-response
