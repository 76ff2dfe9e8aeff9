/**
 * Works out what products are from their names, by the million, with batch inference on Amazon Bedrock.
 *
 * @module
 */
export type { Clock } from './calls/clock.ts';
export { isTransient } from './calls/is-transient.ts';
export { realClock } from './calls/real-clock.ts';
export { type CallOptions, retry } from './calls/retry.ts';
export { concurrencyOf } from './concurrency-of.ts';
export { costs, type TokenCounts, type TokenPrices } from './costs.ts';
export { type CatalogueOptions, catalogue, catalogueSize } from './dataset/catalogue.ts';
export type { CatalogueEntry } from './dataset/catalogue-entry.ts';
export type { Department, Kind, Look } from './dataset/department.ts';
export { labelledExamples } from './dataset/labelled-examples.ts';
export { type ReadName, readName } from './dataset/read-name.ts';
export { defaultFileQuotas, type FileQuotas } from './files/file-quotas.ts';
export type { JobFiles, WrittenFile } from './files/job-files.ts';
export { type SplitOptions, splitFiles } from './files/split-files.ts';
export { TooFewRecordsError } from './files/too-few-records-error.ts';
export { isMissing } from './is-missing.ts';
export { createJob } from './job/create-job.ts';
export { JobError } from './job/job-error.ts';
export type { JobProgress } from './job/job-progress.ts';
export type { JobRequest } from './job/job-request.ts';
export { parseS3Uri } from './job/parse-s3-uri.ts';
export { type JobCounts, readCounts } from './job/read-counts.ts';
export { readOutput } from './job/read-output.ts';
export { stopJob } from './job/stop-job.ts';
export { waitForJob } from './job/wait-for-job.ts';
export { type WatchOptions, watchJob } from './job/watch-job.ts';
export { readLines } from './lines/read-lines.ts';
export { toJsonl } from './lines/to-jsonl.ts';
export { type Accuracy, type Agreement, accuracyAgainst } from './metrics/accuracy-against.ts';
export { contentCoverage } from './metrics/content-coverage.ts';
export { countOutcomes } from './metrics/count-outcomes.ts';
export { finalCoverage } from './metrics/final-coverage.ts';
export type { FilledCounts, OutcomeCounts } from './metrics/outcome-counts.ts';
export { parsingCoverage } from './metrics/parsing-coverage.ts';
export { parsingPrecision } from './metrics/parsing-precision.ts';
export { parsingRecall } from './metrics/parsing-recall.ts';
export { type ReviewOptions, type ReviewRow, reviewColumns, reviewSample } from './metrics/review-sample.ts';
export {
  type AnsweredRecord,
  type ConverseRecord,
  type NearRealTimeOptions,
  nearRealTime,
} from './near-real-time.ts';
export {
  type Attribute,
  attributes,
  type Product,
  type ProductField,
  product,
  productFields,
} from './product.ts';
export { buildPrompt } from './prompts/build-prompt.ts';
export { type DryRun, type DryRunOptions, dryRun } from './prompts/dry-run.ts';
export { estimateTokens } from './prompts/estimate-tokens.ts';
export type { ModelParameters } from './prompts/model-parameters.ts';
export { nameList } from './prompts/name-list.ts';
export type { Prompt, PromptOptions, PromptStyle, PromptTurn } from './prompts/prompt.ts';
export { promptTemplate } from './prompts/prompt-template.ts';
export { readNameList } from './prompts/read-name-list.ts';
export { type ConverseInput, toConverseInput } from './prompts/to-converse-input.ts';
export { type InputFamily, toModelInput } from './prompts/to-model-input.ts';
export {
  type PublishedModel,
  type PublishedPacking,
  type PublishedResults,
  type PublishedRun,
  published,
} from './published.ts';
export { type Random, seededRandom } from './random.ts';
export type { BatchRecord } from './records/batch-record.ts';
export type { ManifestEntry } from './records/manifest-entry.ts';
export { pack } from './records/pack.ts';
export { readManifest } from './records/read-manifest.ts';
export { recordId } from './records/record-id.ts';
export { toManifest } from './records/to-manifest.ts';
export { toRecords } from './records/to-records.ts';
export { failedRecord } from './results/failed-record.ts';
export { joinResults } from './results/join-results.ts';
export { type Match, type MatchedProduct, type Matching, matchProducts } from './results/match-products.ts';
export { mendAnswer } from './results/mend-answer.ts';
export { modelText } from './results/model-text.ts';
export { normaliseName } from './results/normalise-name.ts';
export type { Outcome } from './results/outcome.ts';
export { type ParsedProducts, parseProducts } from './results/parse-products.ts';
export { readAnswer } from './results/read-answer.ts';
export { type ResultLine, readResults } from './results/read-results.ts';
export type { Repair } from './results/repair.ts';
export { retryNames } from './results/retry-names.ts';
export { type CsvOptions, toCsv } from './results/to-csv.ts';
export type { Unusable, UnusableReason } from './results/unusable.ts';
export { usableProducts } from './results/usable-products.ts';
export { type BatchResult, type BatchRun, runBatch } from './run-batch.ts';
export {
  type NearRealTimeResult,
  type NearRealTimeRun,
  runNearRealTime,
} from './run-near-real-time.ts';
export { type RunShape, runTokens } from './run-tokens.ts';
export {
  productResponder,
  type ResponderOptions,
  type SimulatedRequest,
} from './simulation/product-responder.ts';
export { publishedLatency, type SimulatedLatency } from './simulation/published-latency.ts';
export { publishedPace, type SimulatedPace } from './simulation/published-pace.ts';
export type { TestSet } from './simulation/published-quality.ts';
export {
  type SimulatedModel,
  type SimulationOptions,
  simulatedModels,
} from './simulation/simulated-models.ts';
export type { Source } from './source.ts';
export { memoryStore } from './stores/memory-store.ts';
export { MissingObjectError } from './stores/missing-object-error.ts';
export type { ObjectStore, StoredObject } from './stores/object-store.ts';
export { s3Store } from './stores/s3-store.ts';
export { type Pace, times } from './times.ts';
