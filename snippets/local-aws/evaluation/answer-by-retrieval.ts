import type { KnowledgeBases } from '../knowledge-bases/knowledge-bases.ts';
import type { RetrievalOptions } from '../knowledge-bases/retrieval-options.ts';
import type { RetrievedPassage } from '../knowledge-bases/retrieved-passage.ts';
import type { AnsweredQuestion } from './answer-question.ts';
import type { PassageRecord } from './dataset/evaluation-record.ts';
import type { RetrievalConfiguration } from './evaluation-inference-config.ts';
import type { AnswerSource } from './evaluation-plan.ts';

/**
 * Searches for the passages of a question, for a job that evaluates the search alone.
 *
 * @throws {ServiceError} If the knowledge base refuses the search.
 */
export async function answerByRetrieval(
  knowledgeBases: Pick<KnowledgeBases, 'retrieve'>,
  { knowledgeBaseId, retrieval }: Extract<AnswerSource, { type: 'retrieve' }>,
  question: string,
  signal: AbortSignal,
): Promise<AnsweredQuestion> {
  const options = retrievalOptions(retrieval);
  const found = await knowledgeBases.retrieve(knowledgeBaseId, question, options, signal);
  const passages = found.map(passageRecord);
  return {
    answered: { passages, citations: [] },
    output: { knowledgeBaseIdentifier: knowledgeBaseId, retrievedPassages: { retrievalResults: passages } },
  };
}

/** Reads how a job's passages are searched. */
export function retrievalOptions({ vectorSearchConfiguration }: RetrievalConfiguration): RetrievalOptions {
  const { numberOfResults, overrideSearchType, filter } = vectorSearchConfiguration;
  return { numberOfResults, searchType: overrideSearchType, filter };
}

/** A passage in the form of files. */
export function passageRecord({ text, uri, metadata }: RetrievedPassage): PassageRecord {
  return { content: { text }, name: uri, metadata };
}
