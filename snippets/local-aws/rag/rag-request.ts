import type { GenerationRequest } from '../inference/generation-request.ts';
import type { RetrievalOptions } from '../knowledge-bases/retrieval-options.ts';
import type { Model } from '../models/model.ts';

/** A question and its answer, before the one that is asked now. */
export interface EarlierTurn {
  question: string;
  answer: string;
}

/** What is to be answered, from which knowledge base, and how. */
export interface RagRequest {
  knowledgeBaseId: string;
  question: string;
  /** What was asked and answered before, the oldest first. @default [] */
  earlier?: readonly EarlierTurn[];
  retrieval?: RetrievalOptions;
  /** The model that answers. */
  model: Model;
  /** With `$search_results$` in it. @default defaultPromptTemplate */
  promptTemplate?: string | undefined;
  /** @default the model's own bounds */
  inference?: Partial<Pick<GenerationRequest, 'maxTokens' | 'temperature' | 'topP' | 'stopSequences'>>;
}
