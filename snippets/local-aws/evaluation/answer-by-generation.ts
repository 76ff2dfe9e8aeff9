import type { ModelRegistry } from '../models/model-registry.ts';
import { generateAnswer, type RagTools } from '../rag/generate-answer.ts';
import { spanOf } from '../rag/span-of.ts';
import { withoutAbsent } from '../validation/without-absent.ts';
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
      generatedResponsePart: { textResponsePart: { span: spanOf(citation), text: citation.text } },
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
