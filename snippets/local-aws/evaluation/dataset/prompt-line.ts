import * as z from 'zod';
import { filledText, like } from './dataset-line.ts';
import type { EvaluationRecord } from './evaluation-record.ts';

/**
 * What a line for a job that evaluates a model must look like, and what it means.
 *
 * @param own The label of the dataset's own answers, if the job is to judge those.
 * @returns A schema whose messages say what a member must do: "be text".
 */
export function promptLine(own: string | undefined): z.ZodType<EvaluationRecord> {
  const text = z.string({ error: 'be text' });
  const example = { response: '…', modelIdentifier: own };
  const response = z.looseObject(
    {
      response: text,
      modelIdentifier: z.literal(own ?? '', { error: `be ${own}, as the job calls its source` }),
    },
    like(example),
  );
  const line = z.looseObject(
    {
      prompt: filledText,
      referenceResponse: text.optional(),
      category: text.optional(),
      modelResponses:
        own === undefined ? z.unknown().optional() : z.tuple([response], like([example], 'a list of 1')),
    },
    { error: `be an object with prompt${own === undefined ? '' : ' and modelResponses'}` },
  );
  return line.transform(({ modelResponses, ...input }) => {
    const [answer] = (own === undefined ? [] : modelResponses) as z.output<typeof response>[];
    const turn = {
      question: input.prompt,
      // An empty reference is a way to say that there is none.
      ...(input.referenceResponse && { reference: input.referenceResponse }),
      ...(answer && { own: { text: answer.response, passages: [], citations: [] }, output: [answer] }),
      input,
    };
    return { turns: [turn] };
  });
}
