import type { GenerationRequest } from '../inference/generation-request.ts';
import type { LocalAwsContext } from '../local-aws-context.ts';
import { checkGenerationRequest } from '../validation/check-generation-request.ts';
import type { RagAnswer } from './rag-answer.ts';
import type { RagRequest } from './rag-request.ts';
import { readAnswer } from './read-answer.ts';
import { toPrompt } from './to-prompt.ts';

/** What AWS says where nothing was found; no model is asked then. */
export const nothingFound = 'Sorry, I am unable to assist you with this request.';

/** What answering takes of an endpoint. */
export type RagTools = Pick<LocalAwsContext, 'clock' | 'inference' | 'knowledgeBases'>;

/**
 * Answers a question from a knowledge base: retrieves passages, puts them before a model, and reads which part of the
 * answer comes from which passage.
 *
 * A question that follows others is searched for together with the one before it, since it may say "it".
 *
 * @param tools The endpoint's knowledge bases, models' engine and clock.
 * @param request What is asked, and how it is to be answered.
 * @param signal Ends it early.
 * @throws {ServiceError} If the knowledge base or the model refuses.
 */
export async function generateAnswer(
  { clock, inference, knowledgeBases }: RagTools,
  request: RagRequest,
  signal: AbortSignal,
): Promise<RagAnswer> {
  const passages = await knowledgeBases.retrieve(
    request.knowledgeBaseId,
    searchText(request),
    request.retrieval ?? {},
    signal,
  );
  if (passages.length === 0) return nothing();
  const generation = toGeneration(request, toPrompt(request, passages, clock.now()));
  checkGenerationRequest(generation);
  const { blocks } = await inference.generate(generation, signal);
  const written = blocks.map((block) => (block.type === 'text' ? block.text : '')).join('');
  return { ...readAnswer(written, passages), passages };
}

function searchText({ question, earlier = [] }: RagRequest): string {
  const before = earlier.at(-1)?.question;
  return before === undefined ? question : `${question}\n${before}`;
}

function toGeneration(
  { model, inference: { maxTokens = model.maxOutputTokens, ...inference } = {} }: RagRequest,
  messages: GenerationRequest['messages'],
): GenerationRequest {
  return {
    model,
    system: [],
    messages,
    tools: [],
    toolChoice: { type: 'auto' },
    stopSequences: [],
    ...inference,
    maxTokens,
  };
}

function nothing(): RagAnswer {
  const citation = { start: 0, end: nothingFound.length, text: nothingFound, passages: [] };
  return { text: nothingFound, citations: [citation], passages: [] };
}
