import type { KnowledgeBase } from './knowledge-base.ts';
import type { EmbedOptions } from './search/embed.ts';

/** That of Titan Text Embeddings V2, unless it is told another one. */
const defaultDimensions = 1024;

/** With which model a knowledge base embeds, and into how many dimensions. */
export function embeddingOf({ request }: KnowledgeBase): Omit<EmbedOptions, 'signal'> {
  const vectors = request.knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration;
  const arn = vectors?.embeddingModelArn ?? '';
  const { dimensions } = vectors?.embeddingModelConfiguration?.bedrockEmbeddingModelConfiguration ?? {};
  return { modelId: arn.slice(arn.lastIndexOf('/') + 1), dimensions: dimensions || defaultDimensions };
}
