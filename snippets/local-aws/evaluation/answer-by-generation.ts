import type { ModelRegistry } from '../models/model-registry.ts';
import { describeCitation } from '../rag/describe-citation.ts';
import { generateAnswer, type RagTools } from '../rag/generate-answer.ts';
import { passageRecord, retrievalOptions } from './answer-by-retrieval.ts';
import type { AnsweredQuestion, AskedQuestion } from './answer-question.ts';
import type { AnswerSource } from './evaluation-plan.ts';

/**
 * Has a question answered from a knowledge base, as RetrieveAndGenerate answers it.
 *
 * @throws {ServiceError} If the knowledge base or the model refuses.
 */
export async function answerByGeneration(
  tools: RagTools & { models: Pick<ModelRegistry, 'find'> },
  { knowledgeBaseId, configuration }: Extract<AnswerSource, { type: 'generate' }>,
  { turn, earlier }: AskedQuestion,
  signal: AbortSignal,
): Promise<AnsweredQuestion> {
  const { modelArn, retrievalConfiguration, generationConfiguration } = configuration;
  const { textPromptTemplate } = generationConfiguration?.promptTemplate ?? {};
  const request = {
    knowledgeBaseId,
    question: turn.question,
    earlier,
    retrieval: retrievalConfiguration ? retrievalOptions(retrievalConfiguration) : {},
    model: tools.models.find(modelArn),
    promptTemplate: textPromptTemplate,
    inference: withoutAbsent(generationConfiguration?.kbInferenceConfig?.textInferenceConfig ?? {}),
  };
  const { text, citations, passages } = await generateAnswer(tools, request, signal);
  const answered = {
    text,
    passages: passages.map(passageRecord),
    citations: citations.map((citation) => ({
      generatedResponsePart: { textResponsePart: partOf(citation) },
      retrievedReferences: citation.passages.map(passageRecord),
    })),
  };
  const output = {
    text,
    modelIdentifier: modelArn,
    knowledgeBaseIdentifier: knowledgeBaseId,
    retrievedPassages: { retrievalResults: answered.passages },
    citations: answered.citations,
  };
  return { answered, output };
}

/** The part of an answer that a citation is about, with the span that RetrieveAndGenerate gives it. */
function partOf(citation: Parameters<typeof describeCitation>[0]) {
  const span = describeCitation(citation).generatedResponsePart?.textResponsePart?.span;
  return { span: { start: span?.start ?? 0, end: span?.end ?? 0 }, text: citation.text };
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutAbsent<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
