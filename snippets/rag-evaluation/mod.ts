/**
 * Finds out how well a system answers from documents, with evaluation jobs on Amazon Bedrock or a judge alone.
 *
 * @module
 */
export type { Clock } from './calls/clock.ts';
export { isTransient } from './calls/is-transient.ts';
export { realClock } from './calls/real-clock.ts';
export { type CallOptions, retry } from './calls/retry.ts';
export type { ChartOptions } from './charts/chart-options.ts';
export { differenceChart } from './charts/difference-chart.ts';
export { histogramChart } from './charts/histogram-chart.ts';
export { type RadarSeries, radarChart } from './charts/radar-chart.ts';
export { estimateTokens } from './costs/estimate-tokens.ts';
export { type RunCost, type RunPrices, runCost, type TokenPrices } from './costs/run-cost.ts';
export { type RunPace, runSeconds } from './costs/run-seconds.ts';
export { type RunTokens, runTokens } from './costs/run-tokens.ts';
export type { TokenCounts } from './costs/token-counts.ts';
export { DatasetError } from './dataset/dataset-error.ts';
export {
  type EvaluationKind,
  type MetricOf,
  type MetricsByKind,
  metricsByKind,
} from './dataset/evaluation-kind.ts';
export type { Fault } from './dataset/fault.ts';
export type { LineNeeds } from './dataset/line-rules.ts';
export type { OwnAnswer, OwnCitation } from './dataset/own-answer.ts';
export type { Passage } from './dataset/passage.ts';
export type { Question, Turn } from './dataset/question.ts';
export { type ReadDataset, readDataset } from './dataset/read-dataset.ts';
export { type SampleOptions, stratifiedSample } from './dataset/stratified-sample.ts';
export type { SourceDocument } from './dataset/synthesis/question-prompt.ts';
export type { Rejection } from './dataset/synthesis/rejection.ts';
export {
  type Complete,
  type Synthesis,
  type SynthesisOptions,
  synthesize,
} from './dataset/synthesis/synthesize.ts';
export type { SyntheticQuestion } from './dataset/synthesis/synthetic-question.ts';
export { toLine } from './dataset/to-line.ts';
export { toOwnLine } from './dataset/to-own-line.ts';
export { toPromptLine } from './dataset/to-prompt-line.ts';
export { type UploadOptions, uploadDataset } from './dataset/upload-dataset.ts';
export { lineLimit, validateDataset } from './dataset/validate-dataset.ts';
export { createJob } from './jobs/create-job.ts';
export type { CustomMetric } from './jobs/custom-metric.ts';
export { type FailedOptions, failedLines } from './jobs/failed-lines.ts';
export { getProgress } from './jobs/get-progress.ts';
export type { JobBasics } from './jobs/job-basics.ts';
export { JobError } from './jobs/job-error.ts';
export type { JobProgress } from './jobs/job-progress.ts';
export { type ModelJob, modelJob } from './jobs/model-job.ts';
export { type OwnAnswersJob, ownAnswersJob } from './jobs/own-answers-job.ts';
export { type OwnModelAnswersJob, ownModelAnswersJob } from './jobs/own-model-answers-job.ts';
export { type OwnPassagesJob, ownPassagesJob } from './jobs/own-passages-job.ts';
export { parseS3Uri } from './jobs/parse-s3-uri.ts';
export { readOutput } from './jobs/read-output.ts';
export { type RetrieveAndGenerateJob, retrieveAndGenerateJob } from './jobs/retrieve-and-generate-job.ts';
export { type RetrieveJob, retrieveJob } from './jobs/retrieve-job.ts';
export { type FinishedJob, type JobRun, runJob } from './jobs/run-job.ts';
export { stopJob } from './jobs/stop-job.ts';
export { toJobName } from './jobs/to-job-name.ts';
export { waitForJob } from './jobs/wait-for-job.ts';
export { type WatchOptions, watchJob } from './jobs/watch-job.ts';
export { type Agreement, agreement } from './judge/agreement.ts';
export type { Ask } from './judge/ask.ts';
export { type ConverseAskOptions, converseAsk } from './judge/converse-ask.ts';
export { type Judgement, type JudgeOptions, judge } from './judge/judge.ts';
export {
  type AnsweredConversation,
  type JudgeRunOptions,
  judgeConversations,
} from './judge/judge-conversations.ts';
export type { JudgeTask } from './judge/judge-task.ts';
export { judgeTurn } from './judge/judge-turn.ts';
export type { JudgementFormat } from './judge/judgement-format.ts';
export { matchLabel } from './judge/match-label.ts';
export { readJudgement, type WrittenJudgement } from './judge/read-judgement.ts';
export { type Rubric, rubrics, type Shown } from './judge/rubrics.ts';
export type { Label, Scale } from './judge/scale.ts';
export { finerScales, nova2LiteScales, type Scales } from './judge/scales.ts';
export { type JudgePromptOptions, toJudgePrompt } from './judge/to-judge-prompt.ts';
export { type AnsweredTurn, toJudgeTasks } from './judge/to-judge-tasks.ts';
export {
  type BuiltKnowledgeBase,
  buildKnowledgeBase,
  type KnowledgeBaseRequest,
} from './knowledge-base/build-knowledge-base.ts';
export { ingestDocuments } from './knowledge-base/ingest-documents.ts';
export { KnowledgeBaseError } from './knowledge-base/knowledge-base-error.ts';
export { type KnowledgeDocument, uploadDocuments } from './knowledge-base/upload-documents.ts';
export type { WaitOptions } from './knowledge-base/wait-options.ts';
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
export { published } from './published.ts';
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
export { collectResults, type JobResults } from './results/collect-results.ts';
export {
  compareJobs,
  type JobComparison,
  type MetricComparison,
} from './results/compare-jobs.ts';
export type { Citation, Conversation, Score, ScoredTurn } from './results/conversation.ts';
export { groupByKind } from './results/group-by-kind.ts';
export { lowIsGood } from './results/low-is-good.ts';
export { type Matching, matchConversations } from './results/match-conversations.ts';
export { type ResultFault, type ResultLine, readResults } from './results/read-results.ts';
export { scoreOf } from './results/score-of.ts';
export { type MetricSummary, summarize } from './results/summarize.ts';
export { type WeakTurn, worst } from './results/worst.ts';
export type { Source } from './source.ts';
export { type BootstrapOptions, bootstrapInterval } from './statistics/bootstrap-interval.ts';
export { cohenKappa, type Kappa } from './statistics/cohen-kappa.ts';
export type { Interval } from './statistics/interval.ts';
export { type Bin, shareBins } from './statistics/share-bins.ts';
export { memoryStore } from './stores/memory-store.ts';
export { MissingObjectError } from './stores/missing-object-error.ts';
export type { ObjectStore, StoredObject } from './stores/object-store.ts';
export { s3Store } from './stores/s3-store.ts';
