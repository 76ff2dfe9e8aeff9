import * as z from 'zod';
import { vectorSearchConfiguration } from '../knowledge-bases/requests/retrieve-request.ts';
import { modelArn } from '../validation/model-arn.ts';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';
import { unionOf } from '../validation/union-of.ts';
import { evaluatedModel } from './model-identifiers.ts';

const knowledgeBaseId = pattern('[0-9a-zA-Z]+').max(10);
const sourceIdentifier = pattern('[a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}').min(1).max(256);

/** How passages are searched. What it does not name, such as reranking, is kept and has no effect. */
const retrievalConfiguration = z.looseObject({
  vectorSearchConfiguration: vectorSearchConfiguration.loose(),
});

/** How passages are searched, as a job's request has it. */
export type RetrievalConfiguration = z.output<typeof retrievalConfiguration>;

const textInferenceConfig = z.looseObject({
  temperature: optional(z.number().min(0).max(1)),
  topP: optional(z.number().min(0).max(1)),
  maxTokens: optional(z.int().min(0).max(65_536)),
  stopSequences: optional(z.array(z.string().min(1).max(1_000)).max(4)),
});

const promptTemplate = z
  .string()
  .min(1)
  .max(100_000)
  .refine((text) => text.includes('$search_results$'), {
    error: 'The prompt template must include the $search_results$ variable.',
  });

/** How answers are generated. What it does not name, such as guardrails, is kept and has no effect. */
const generationConfiguration = z.looseObject({
  promptTemplate: optional(z.object({ textPromptTemplate: optional(promptTemplate) })),
  kbInferenceConfig: optional(z.object({ textInferenceConfig: optional(textInferenceConfig) })),
});

const retrieveAndGenerate = z.looseObject({
  type: z.enum(['KNOWLEDGE_BASE', 'EXTERNAL_SOURCES']),
  knowledgeBaseConfiguration: optional(
    z.looseObject({
      knowledgeBaseId,
      modelArn: modelArn.min(1),
      retrievalConfiguration: optional(retrievalConfiguration),
      generationConfiguration: optional(generationConfiguration),
    }),
  ),
});

/** A request of RetrieveAndGenerate's configuration, as a job's request has it. */
export type RetrieveAndGenerate = z.output<typeof retrieveAndGenerate>;

/** What an evaluation job is to evaluate. */
export const evaluationInferenceConfig = unionOf('EvaluationInferenceConfig', {
  models: z
    .array(
      unionOf('EvaluationModelConfig', {
        bedrockModel: z.looseObject({
          modelIdentifier: evaluatedModel,
          inferenceParams: optional(z.string().min(1).max(1023)),
        }),
        precomputedInferenceSource: z.object({ inferenceSourceIdentifier: sourceIdentifier }),
      }),
    )
    .min(1)
    .max(2),
  ragConfigs: z
    .array(
      unionOf('RAGConfig', {
        knowledgeBaseConfig: unionOf('KnowledgeBaseConfig', {
          retrieveConfig: z.object({
            knowledgeBaseId,
            knowledgeBaseRetrievalConfiguration: retrievalConfiguration,
          }),
          retrieveAndGenerateConfig: retrieveAndGenerate,
        }),
        precomputedRagSourceConfig: unionOf('EvaluationPrecomputedRagSourceConfig', {
          retrieveSourceConfig: z.object({ ragSourceIdentifier: sourceIdentifier }),
          retrieveAndGenerateSourceConfig: z.object({ ragSourceIdentifier: sourceIdentifier }),
        }),
      }),
    )
    .min(1)
    .max(1),
});

/** What an evaluation job is to evaluate: models, or a system that retrieves. */
export type EvaluationInferenceConfig = z.output<typeof evaluationInferenceConfig>;
