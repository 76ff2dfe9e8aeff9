/**
 * An AWS endpoint that executes Amazon Bedrock, with simulated models: on a laptop, in tests, in a browser tab.
 *
 * What equals AWS and what does not is told in `FIDELITY.md`, beside this file.
 *
 * @module
 */
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export { virtualClock } from './clock/virtual-clock.ts';
export type { ConfigurationName } from './configurations/configurations.ts';
export { createLocalAws, type LocalAws, type LocalAwsOptions } from './create-local-aws.ts';
export { defaultEvaluationPace, type EvaluationPace } from './evaluation/evaluation-pace.ts';
export type { DeliveryFailure, UndeliveredEvent } from './events/delivery/undelivered-event.ts';
export type { FaultableCall } from './faults/armed-rule.ts';
export { FaultInjector } from './faults/fault-injector.ts';
export type { Fault, FaultCondition, FaultRule } from './faults/fault-rule.ts';
export { FaultRuleError } from './faults/fault-rule-error.ts';
export { parseFaultRules } from './faults/parse-fault-rules.ts';
export { fetchRequestHandler, type SdkRequestHandler } from './fetch-request-handler.ts';
export type { FailedInvocation } from './functions/failed-invocation.ts';
export type { FunctionContext, FunctionHandler } from './functions/function-context.ts';
export type { QueueMappingOptions } from './functions/queue-mapping.ts';
export { type CopyBehaviour, defaultCopyBehaviour } from './imported/copy-behaviour.ts';
export type { ImportedDetails } from './imported/imported-details.ts';
export type { GeneratedBlock, Generation, GenerationEvent, GenerationStop } from './inference/generation.ts';
export type {
  GenerationRequest,
  InputBlock,
  InputMessage,
  InputTool,
  ToolChoice,
} from './inference/generation-request.ts';
export type { InferenceEngine } from './inference/inference-engine.ts';
export { type BatchPace, defaultBatchPace } from './jobs/batch-pace.ts';
export { type BatchQuotas, defaultBatchQuotas } from './jobs/batch-quotas.ts';
export type { RetrievalOptions, SearchType } from './knowledge-bases/retrieval-options.ts';
export type { MetadataValue, RetrievedPassage } from './knowledge-bases/retrieved-passage.ts';
export type { Embed, EmbedOptions } from './knowledge-bases/search/embed.ts';
export { simulatedEmbed } from './knowledge-bases/search/simulated-embed.ts';
export { defaultModels } from './models/default-models.ts';
export { defineModel, type ModelDefinition } from './models/define-model.ts';
export { faultlessQuality } from './models/faultless-quality.ts';
export type {
  LatencyProfile,
  Model,
  ModelFamily,
  QualityProfile,
  Responder,
  ResponderContext,
} from './models/model.ts';
export { ModelRegistry } from './models/model-registry.ts';
export { type Bucket, bucketOf } from './objects/bucket-of.ts';
export { memoryObjectStore } from './objects/memory-object-store.ts';
export type { ObjectStore, StoredObject } from './objects/object-store.ts';
export { ObjectStoreError } from './objects/object-store-error.ts';
export type { Operation, OperationCall, OperationReply } from './operation.ts';
export { operations } from './operations.ts';
export type { QueueAccess, QueueMessage } from './queues/queue-access.ts';
export { QueueAccessError } from './queues/queue-access-error.ts';
export { faultlessGenerator, type GeneratorProfile } from './rag/generator-profile.ts';
export { type Random, seededRandom } from './random.ts';
export type { RecordedCall } from './recorded-call.ts';
export { echoResponder } from './responders/echo-responder.ts';
export { ragResponder } from './responders/rag-responder.ts';
export { simulatedResponder } from './responders/simulated-responder.ts';
export { ServiceError, type ServiceErrorName } from './service-error.ts';
export { splitTokens } from './tokens/split-tokens.ts';
export { openAiCompatibleEngine } from './upstream/open-ai-compatible-engine.ts';
export type { UpstreamOptions } from './upstream/upstream-options.ts';
