import * as z from 'zod';
import type { Conversation } from './conversation.ts';
import { scoreRecord } from './score-record.ts';

const record = z.object({
  inputRecord: z.object({ prompt: z.string(), referenceResponse: z.string().nullish() }),
  modelResponses: z.array(z.object({ response: z.string() })).nullish(),
  automatedEvaluationResult: z.object({ scores: z.array(scoreRecord) }),
});

/**
 * Reads a line of a job that evaluates a model alone.
 *
 * @param value What the line holds.
 * @returns A conversation of one turn, which has no passages; undefined if it is no such line.
 */
export function fromPromptRecord(value: unknown): Conversation | undefined {
  const { data } = record.safeParse(value);
  if (!data) return undefined;
  const { prompt: question, referenceResponse: reference } = data.inputRecord;
  const answer = data.modelResponses?.[0]?.response;
  const turn = {
    question,
    ...(reference != null && { reference }),
    ...(answer !== undefined && { answer }),
    passages: [],
    scores: data.automatedEvaluationResult.scores,
  };
  return { turns: [turn] };
}
