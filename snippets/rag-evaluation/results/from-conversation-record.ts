import * as z from 'zod';
import type { Passage } from '../dataset/passage.ts';
import type { Conversation, ScoredTurn } from './conversation.ts';
import { scoreRecord } from './score-record.ts';

const text = z
  .object({ content: z.array(z.object({ text: z.string() })) })
  .transform(({ content }) => content.map((part) => part.text).join('\n'));

const texts = z.array(text).transform((all) => (all.length > 0 ? all.join('\n') : undefined));

const passage = z
  .object({
    name: z.string().nullish(),
    content: z.object({ text: z.string() }),
    metadata: z.record(z.string(), z.unknown()).nullish(),
    location: z
      .object({ s3Location: z.object({ uri: z.string() }).nullish() })
      .nullish()
      .catch(null),
  })
  .transform(({ name, content, metadata, location }): Passage => {
    const called = name ?? location?.s3Location?.uri;
    return {
      text: content.text,
      ...(called !== undefined && { name: called }),
      ...(metadata && { metadata }),
    };
  });

const found = z.object({ retrievalResults: z.array(passage) });

const citation = z
  .object({
    generatedResponsePart: z.object({ textResponsePart: z.object({ text: z.string() }) }),
    retrievedReferences: z.array(passage).nullish(),
  })
  .transform(({ generatedResponsePart, retrievedReferences }) => ({
    text: generatedResponsePart.textResponsePart.text,
    passages: retrievedReferences ?? [],
  }));

const turn = z
  .object({
    inputRecord: z.object({
      prompt: text,
      referenceResponses: texts.nullish(),
      referenceContexts: texts.nullish(),
    }),
    output: z
      .object({
        text: z.string().nullish(),
        retrievedPassages: found.nullish(),
        retrievedResults: found.nullish(),
        citations: z.array(citation).nullish(),
      })
      .nullish(),
    results: z.array(scoreRecord).nullish(),
  })
  .transform(({ inputRecord, output, results }): ScoredTurn => {
    const reference = inputRecord.referenceResponses ?? inputRecord.referenceContexts;
    const { retrievedPassages, retrievedResults, citations, text: answer } = output ?? {};
    return {
      question: inputRecord.prompt,
      ...(reference != null && { reference }),
      ...(answer != null && { answer }),
      passages: (retrievedPassages ?? retrievedResults)?.retrievalResults ?? [],
      ...(citations && { citations }),
      scores: results ?? [],
    };
  });

const conversation = z
  .object({ conversationTurns: z.array(turn).min(1) })
  .transform(({ conversationTurns }): Conversation => ({ turns: conversationTurns }));

/**
 * Reads a line of a job that evaluates retrieval.
 *
 * @param value What the line holds.
 * @returns The conversation; undefined if it is no such line.
 */
export function fromConversationRecord(value: unknown): Conversation | undefined {
  return conversation.safeParse(value).data;
}
