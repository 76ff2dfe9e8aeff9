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
export type { ChartOptions } from './charts/chart-options.ts';
export { concurrencyChart, type SweepPoint } from './charts/concurrency-chart.ts';
export { copiesChart } from './charts/copies-chart.ts';
export { histogramChart } from './charts/histogram-chart.ts';
export { throughputChart } from './charts/throughput-chart.ts';
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export { type BillingWindow, billingWindows } from './cost/billing-windows.ts';
export type { CopySample } from './cost/copy-sample.ts';
export { costPerMillionTokens, type SteadyLoad } from './cost/cost-per-million-tokens.ts';
export {
  type ImportedModelCost,
  type ImportedModelPrice,
  importedModelCost,
} from './cost/imported-model-cost.ts';
export { type CopiesQuery, readCopies } from './cost/read-copies.ts';
export type { Arrivals } from './load/arrivals.ts';
export type { LoadOptions } from './load/load-options.ts';
export type { LoadProgress } from './load/load-progress.ts';
export type { LoadResult, StageWindow } from './load/load-result.ts';
export { runLoad } from './load/run-load.ts';
export type { ClosedStage, OpenStage, Stage, StageLimits } from './load/stage.ts';
export { type SweepLimits, sweepStages } from './load/sweep-stages.ts';
export type { WarmUpOptions } from './load/warm-up.ts';
export type { WarmUpResult } from './load/warm-up-result.ts';
export { addToHistogram } from './mergeable/add-to-histogram.ts';
export { emptyHistogram, type Histogram } from './mergeable/histogram.ts';
export { histogramQuantile } from './mergeable/histogram-quantile.ts';
export { mergeHistograms } from './mergeable/merge-histograms.ts';
export { mergeTallies } from './mergeable/merge-tallies.ts';
export { type RunTally, tallyRun } from './mergeable/tally-run.ts';
export { type Distribution, distribution, quantileLevels } from './metrics/distribution.ts';
export { endToEndLatency } from './metrics/end-to-end-latency.ts';
export { gaps } from './metrics/gaps.ts';
export { type Goodput, goodput, type Target } from './metrics/goodput.ts';
export { interTokenLatency } from './metrics/inter-token-latency.ts';
export { outputTokensPerSecond } from './metrics/output-tokens-per-second.ts';
export { overallOutputTokensPerSecond } from './metrics/overall-output-tokens-per-second.ts';
export { type Quantile, quantile } from './metrics/quantile.ts';
export { requestsPerMinute } from './metrics/requests-per-minute.ts';
export { runWindow } from './metrics/run-window.ts';
export { sendDelay } from './metrics/send-delay.ts';
export type { StartOf } from './metrics/start-of.ts';
export { type MetricName, requestMetrics, type Summary, summarize } from './metrics/summarize.ts';
export { timeToFirstOutputToken } from './metrics/time-to-first-output-token.ts';
export { timeToFirstToken } from './metrics/time-to-first-token.ts';
export { llmperfInterTokenLatency } from './peers/llmperf-inter-token-latency.ts';
export { parsedConverseStream } from './peers/parsed-converse-stream.ts';
export { totalTimeTokensPerSecond } from './peers/total-time-tokens-per-second.ts';
export { published } from './published.ts';
export { type Random, seededRandom } from './random.ts';
export { compareRuns, type RunComparison } from './report/compare-runs.ts';
export { comparisonTable } from './report/comparison-table.ts';
export { htmlTable } from './report/html-table.ts';
export { type LiveProgressOptions, liveProgress } from './report/live-progress.ts';
export {
  type LlmperfConfiguration,
  type LlmperfFile,
  llmperfFiles,
} from './report/llmperf/llmperf-files.ts';
export { type LlmperfResponse, llmperfResponse } from './report/llmperf/llmperf-response.ts';
export {
  type LlmperfDistribution,
  type LlmperfDistributions,
  type LlmperfMetric,
  type LlmperfResults,
  llmperfMetrics,
  llmperfResults,
} from './report/llmperf/llmperf-results.ts';
export { llmperfTable } from './report/llmperf/llmperf-table.ts';
export { type LlmperfPrinted, llmperfText } from './report/llmperf/llmperf-text.ts';
export { type MetricWords, metricWords } from './report/metric-words.ts';
export { progressLine } from './report/progress-line.ts';
export { type ReadRunReport, readRunReport } from './report/read-run-report.ts';
export { RunReportError } from './report/run-report-error.ts';
export { type RunReport, runReportSchema } from './report/run-report-schema.ts';
export { summaryTable } from './report/summary-table.ts';
export { sweepPoints } from './report/sweep-points.ts';
export type { Table } from './report/table.ts';
export { textTable } from './report/text-table.ts';
export { type RunConfiguration, type RunReportOptions, toRunReport } from './report/to-run-report.ts';
export type { StoredTrace } from './report/trace-schema.ts';
export { askingTokenCounter } from './requests/asking-token-counter.ts';
export { bedrockTokenCounter } from './requests/bedrock-token-counter.ts';
export { calibrateTokens } from './requests/calibrate-tokens.ts';
export { drawLength, type Length } from './requests/draw-length.ts';
export { drawPrompts } from './requests/draw-prompts.ts';
export { estimateTokens, type TokenRate } from './requests/estimate-tokens.ts';
export { fitPrompts } from './requests/fit-prompts.ts';
export type { Prompt } from './requests/prompt.ts';
export { type PromptLengthError, promptLengthError } from './requests/prompt-length-error.ts';
export type { PromptLengths } from './requests/prompt-lengths.ts';
export { promptsInTurn } from './requests/prompts-in-turn.ts';
export { TokenCountError } from './requests/token-count-error.ts';
export type { TokenCounter } from './requests/token-counter.ts';
export {
  type ClientBounds,
  type ClientLimit,
  clientLimits,
} from './self/client-limits.ts';
export type { SelfObservation } from './self/self-observation.ts';
export type { ChunkStamp } from './trace/chunk-stamp.ts';
export { type FailureKind, failureKinds } from './trace/failure-kind.ts';
export type { Outcome, RequestTrace } from './trace/request-trace.ts';
