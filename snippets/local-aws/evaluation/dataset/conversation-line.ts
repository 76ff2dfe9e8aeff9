import * as z from 'zod';
import type { EvaluationKind } from '../evaluation-metric.ts';
import { citationRecord, filledText, retrievedRecord, textRecord } from './dataset-line.ts';
import type { Answered, EvaluationRecord, EvaluationTurn } from './evaluation-record.ts';

/** Most questions of a conversation; where only the search is evaluated, there is one. */
const mostTurns = 5;

/** What a dataset's lines have to have. */
export interface ConversationNeeds {
  kind: Exclude<EvaluationKind, 'model'>;
  /** The label of the dataset's own answers, if the job is to judge those. */
  own?: string;
  /** Whether every question needs a reference. */
  reference: boolean;
}

/**
 * What a line for a job that evaluates retrieval must look like, and what it means.
 *
 * @returns A schema whose messages say what a member must do: "be text".
 */
export function conversationLine(needs: ConversationNeeds): z.ZodType<EvaluationRecord> {
  const most = needs.kind === 'retrieve' ? 1 : mostTurns;
  const error = `have from 1 to ${most} turns`;
  const turns = z.array(turnOf(needs), { error: 'be a list' }).min(1, { error }).max(most, { error });
  return z
    .object({ conversationTurns: turns }, { error: 'be an object' })
    .transform(({ conversationTurns }) => ({ turns: conversationTurns }));
}

function turnOf({ kind, own, reference }: ConversationNeeds): z.ZodType<EvaluationTurn> {
  const given = z.array(textRecord, { error: 'be a list, since ContextCoverage needs it' });
  const references = reference ? given.min(1, { error: 'hold a reference' }) : given.optional();
  const turn = z.object(
    {
      prompt: textRecord,
      referenceResponses: references,
      output: own === undefined ? z.unknown().optional() : outputOf(kind, own),
    },
    { error: 'be an object' },
  );
  return turn.transform(({ prompt, referenceResponses, output }) => {
    const [first] = referenceResponses ?? [];
    return {
      question: textOf(prompt),
      ...(first && { reference: textOf(first) }),
      ...(own !== undefined && { own: answered(output), output }),
      input: { prompt, ...(referenceResponses && { referenceResponses }) },
    };
  });
}

/** The two names of what was retrieved are those of the two kinds of job in AWS's guide; either is taken. */
function outputOf(kind: ConversationNeeds['kind'], own: string) {
  return z
    .looseObject(
      {
        text: kind === 'generate' ? filledText : z.string({ error: 'be text' }).optional(),
        knowledgeBaseIdentifier: z.literal(own, { error: `be ${own}, as the job calls its source` }),
        retrievedPassages: retrievedRecord.optional(),
        retrievedResults: retrievedRecord.optional(),
        citations: z.array(citationRecord, { error: 'be a list' }).optional(),
      },
      { error: 'be an object' },
    )
    .refine((output) => output.retrievedPassages ?? output.retrievedResults, {
      error: `have ${kind === 'generate' ? 'retrievedPassages' : 'retrievedResults'}`,
    });
}

function answered(output: unknown): Answered {
  const { text, retrievedPassages, retrievedResults, citations } = output as z.output<
    ReturnType<typeof outputOf>
  >;
  return {
    ...(text !== undefined && { text }),
    passages: (retrievedPassages ?? retrievedResults)?.retrievalResults ?? [],
    citations: citations ?? [],
  };
}

function textOf({ content }: z.output<typeof textRecord>): string {
  return content.map(({ text }) => text).join('\n');
}
