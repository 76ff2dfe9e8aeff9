import * as z from 'zod';
import { vectorSearchConfiguration } from '../knowledge-bases/requests/retrieve-request.ts';
import { modelArn } from '../validation/model-arn.ts';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';

const textInferenceConfig = z.object({
  temperature: optional(z.number().min(0).max(1)),
  topP: optional(z.number().min(0).max(1)),
  maxTokens: optional(z.int().min(0).max(65_536)),
  stopSequences: optional(z.array(z.string()).max(4)),
});

const generationConfiguration = z.object({
  promptTemplate: optional(z.object({ textPromptTemplate: optional(z.string().min(1).max(4_000)) })),
  inferenceConfig: optional(z.object({ textInferenceConfig: optional(textInferenceConfig) })),
});

const knowledgeBaseConfiguration = z.object({
  knowledgeBaseId: pattern('[0-9a-zA-Z]+').max(10),
  modelArn: modelArn.min(1),
  retrievalConfiguration: optional(
    z.object({ vectorSearchConfiguration: optional(vectorSearchConfiguration) }),
  ),
  generationConfiguration: optional(generationConfiguration),
});

/** What RetrieveAndGenerate takes; patterns and bounds are those of AWS's API reference. */
export const retrieveAndGenerateRequest = z.object({
  sessionId: optional(pattern('[0-9a-zA-Z._:-]+').min(2).max(100)),
  input: z.object({ text: z.string().max(20_000) }),
  retrieveAndGenerateConfiguration: optional(
    z.object({
      type: z.enum(['KNOWLEDGE_BASE', 'EXTERNAL_SOURCES']),
      knowledgeBaseConfiguration: optional(knowledgeBaseConfiguration),
    }),
  ),
});
