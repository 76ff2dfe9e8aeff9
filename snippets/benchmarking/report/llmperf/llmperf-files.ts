import { runWindow } from '../../metrics/run-window.ts';
import type { RequestTrace } from '../../trace/request-trace.ts';
import { llmperfResponse } from './llmperf-response.ts';
import { llmperfResults } from './llmperf-results.ts';

/** What LLMPerf writes of how a run was configured. */
export interface LlmperfConfiguration {
  model: string;
  meanInputTokens: number;
  stddevInputTokens: number;
  meanOutputTokens: number;
  stddevOutputTokens: number;
  numConcurrentRequests: number;
  /** What the model was asked with, such as `{ temperature: 0 }`. @default {} */
  additionalSamplingParams?: Record<string, unknown>;
  /** Anything more to keep with the summary. @default {} */
  metadata?: Record<string, unknown>;
  /** When the run ended. @default now */
  endedAt?: Date;
}

/** A file to write. */
export interface LlmperfFile {
  /** Such as `model_550_150_summary.json`. */
  name: string;
  /** JSON. */
  text: string;
}

/** The version of LLMPerf's format. */
const version = '2023-08-31';

// #region llmperf-files
/**
 * Writes a run as the two files of LLMPerf's `token_benchmark_ray.py`, under its names, so that what reads its results
 * reads these too. `llmperfResponse` tells whose formulas they are by.
 *
 * Where LLMPerf writes the least and the greatest number of tokens as text ("433"), these are numbers.
 *
 * @param traces The requests of the run, warm-up left out.
 * @throws {RangeError} If the run took no time.
 *
 * @see https://github.com/ray-project/llmperf/blob/main/token_benchmark_ray.py
 */
export function llmperfFiles(
  traces: readonly RequestTrace[],
  configuration: LlmperfConfiguration,
): { summary: LlmperfFile; individualResponses: LlmperfFile } {
  const responses = traces.map(llmperfResponse);
  const { model, meanInputTokens, meanOutputTokens, endedAt = new Date() } = configuration;
  const name = toFileName(`${model}_${meanInputTokens}_${meanOutputTokens}`);
  const summary = {
    version,
    name: `${name}_summary`,
    model,
    mean_input_tokens: meanInputTokens,
    stddev_input_tokens: configuration.stddevInputTokens,
    mean_output_tokens: meanOutputTokens,
    stddev_output_tokens: configuration.stddevOutputTokens,
    num_concurrent_requests: configuration.numConcurrentRequests,
    additional_sampling_params: configuration.additionalSamplingParams ?? {},
    results: llmperfResults(responses, runWindow(traces) / 1_000),
    ...configuration.metadata,
    timestamp: Math.floor(endedAt.getTime() / 1_000),
  };
  return {
    summary: toFile(`${name}_summary`, Object.fromEntries(flatEntries(summary))),
    individualResponses: toFile(`${name}_individual_responses`, responses),
  };
}
// #endregion llmperf-files

function toFileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/-{2,}/g, '-');
}

function toFile(name: string, value: unknown): LlmperfFile {
  return { name: `${name}.json`, text: JSON.stringify(value, null, 4) };
}

/** Names within names are joined by `_`, and an empty object leaves nothing. */
function flatEntries(value: object, prefix = ''): [name: string, value: unknown][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? flatEntries(inner, `${prefix}${key}_`)
      : [[`${prefix}${key}`, inner] as [string, unknown]],
  );
}
