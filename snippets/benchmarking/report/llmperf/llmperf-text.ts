import { type LlmperfResults, llmperfMetrics } from './llmperf-results.ts';

/** What LLMPerf prints of a run, which is less than it writes. */
export type LlmperfPrinted = Omit<
  LlmperfResults,
  'num_requests_started' | 'error_rate' | 'error_code_frequency'
>;

/** Writes a summary in the words in which LLMPerf prints it. */
export function llmperfText(results: LlmperfPrinted): string {
  const blocks = llmperfMetrics.flatMap((metric) => {
    const spread = results[metric];
    if (!spread) return [];
    const { quantiles, ...rest } = spread;
    const lines = Object.entries({ ...quantiles, ...rest });
    return [metric, ...lines.map(([name, value]) => `    ${name} = ${value}`)];
  });
  return [
    ...blocks,
    `Number Of Errored Requests: ${results.number_errors}`,
    `Overall Output Throughput: ${results.mean_output_throughput_token_per_s}`,
    `Number Of Completed Requests: ${results.num_completed_requests}`,
    `Completed Requests Per Minute: ${results.num_completed_requests_per_min}`,
  ].join('\n');
}
