import * as z from 'zod';
import { modelArn } from '../../validation/model-arn.ts';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';
import { clientToken, description, resourceName } from './member-types.ts';
import { storageConfiguration } from './storage-configuration.ts';

const tagText = pattern(String.raw`[a-zA-Z0-9\s._:/=+@-]*`);
const vectorKnowledgeBaseConfiguration = z.object({
  embeddingModelArn: modelArn.min(20),
  embeddingModelConfiguration: optional(
    z.object({
      bedrockEmbeddingModelConfiguration: optional(
        z.object({
          dimensions: optional(z.int().min(0).max(4096)),
          embeddingDataType: optional(z.enum(['FLOAT32', 'BINARY'])),
        }),
      ),
    }),
  ),
});

/** What CreateKnowledgeBase takes; patterns and bounds are those of AWS's service model. */
export const createKnowledgeBaseRequest = z.object({
  name: resourceName,
  description,
  clientToken,
  roleArn: pattern('arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+').max(2048),
  knowledgeBaseConfiguration: z
    .object({
      type: z.enum(['VECTOR', 'KENDRA', 'SQL', 'MANAGED']),
      vectorKnowledgeBaseConfiguration: optional(vectorKnowledgeBaseConfiguration),
    })
    .check(({ value, issues }) => {
      if (value.type === 'VECTOR' && value.vectorKnowledgeBaseConfiguration) return;
      const message =
        value.type === 'VECTOR'
          ? 'A knowledge base of type VECTOR needs a vectorKnowledgeBaseConfiguration.'
          : `Knowledge bases of type ${value.type} are not here; those of type VECTOR are.`;
      issues.push({ code: 'custom', message, input: value });
    }),
  storageConfiguration,
  tags: optional(z.record(tagText.min(1).max(128), tagText.max(256))),
});

/** A valid request for a knowledge base. */
export type CreateKnowledgeBaseRequest = z.output<typeof createKnowledgeBaseRequest>;
