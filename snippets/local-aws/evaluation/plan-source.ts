import { ServiceError } from '../service-error.ts';
import type { EvaluationInferenceConfig } from './evaluation-inference-config.ts';
import type { EvaluationKind } from './evaluation-metric.ts';
import type { AnswerSource } from './evaluation-plan.ts';

/** What is evaluated, and where it comes from. */
export interface PlannedSource {
  kind: EvaluationKind;
  source: AnswerSource;
}

/**
 * Reads what a job is to evaluate.
 *
 * @throws {ServiceError} ValidationException, if it is something that an automated job does not take.
 */
export function planSource({ models = [], ragConfigs = [] }: EvaluationInferenceConfig): PlannedSource {
  const [rag] = ragConfigs;
  if (rag) return planRag(rag);
  const [model, another] = models;
  if (another) refuse('An automated evaluation job takes one model.');
  if (model?.bedrockModel) {
    const { modelIdentifier, inferenceParams } = model.bedrockModel;
    return { kind: 'model', source: { type: 'model', modelIdentifier, inferenceParams } };
  }
  const identifier = model?.precomputedInferenceSource?.inferenceSourceIdentifier ?? '';
  return { kind: 'model', source: { type: 'own', identifier } };
}

type RagConfig = NonNullable<EvaluationInferenceConfig['ragConfigs']>[number];

function planRag({ knowledgeBaseConfig, precomputedRagSourceConfig }: RagConfig): PlannedSource {
  const { retrieveSourceConfig, retrieveAndGenerateSourceConfig } = precomputedRagSourceConfig ?? {};
  if (retrieveSourceConfig) {
    return { kind: 'retrieve', source: own(retrieveSourceConfig.ragSourceIdentifier) };
  }
  if (retrieveAndGenerateSourceConfig) {
    return { kind: 'generate', source: own(retrieveAndGenerateSourceConfig.ragSourceIdentifier) };
  }
  const { retrieveConfig, retrieveAndGenerateConfig } = knowledgeBaseConfig ?? {};
  if (retrieveConfig) {
    const { knowledgeBaseId, knowledgeBaseRetrievalConfiguration: retrieval } = retrieveConfig;
    return { kind: 'retrieve', source: { type: 'retrieve', knowledgeBaseId, retrieval } };
  }
  const configuration = retrieveAndGenerateConfig?.knowledgeBaseConfiguration;
  if (retrieveAndGenerateConfig?.type !== 'KNOWLEDGE_BASE' || !configuration) {
    refuse('An evaluation job generates answers from a knowledge base: set knowledgeBaseConfiguration.');
  }
  const { knowledgeBaseId } = configuration;
  return { kind: 'generate', source: { type: 'generate', knowledgeBaseId, configuration } };
}

function own(identifier: string): AnswerSource {
  return { type: 'own', identifier };
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
