import * as z from 'zod';
import type { EvaluationKind } from '../evaluation-metric.ts';
import {
  citationRecord,
  filledText,
  like,
  passagesError,
  retrievedRecord,
  textRecord,
} from './dataset-line.ts';
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
  const [most, error] =
    needs.kind === 'retrieve'
      ? [1, 'be a list of 1 turn, since the search alone is evaluated']
      : [mostTurns, `be a list of 1 to ${mostTurns} turns`];
  const turns = z.array(turnOf(needs), { error }).min(1, { error }).max(most, { error });
  return z
    .object({ conversationTurns: turns }, { error: 'be an object with conversationTurns' })
    .transform(({ conversationTurns }) => ({ turns: conversationTurns }));
}

function turnOf({ kind, own, reference }: ConversationNeeds): z.ZodType<EvaluationTurn> {
  const { error } = like([{ content: [{ text: '…' }] }], 'a list');
  const references = reference
    ? z
        .array(textRecord, { error: `${error} for ContextCoverage` })
        .min(1, { error: `${error} for ContextCoverage` })
    : z.array(textRecord, { error }).optional();
  const turn = z.object(
    {
      prompt: textRecord,
      referenceResponses: references,
      output: own === undefined ? z.unknown().optional() : outputOf(kind, own),
    },
    { error: `be an object with prompt${own === undefined ? '' : ' and output'}` },
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
  const name = kind === 'generate' ? 'retrievedPassages' : 'retrievedResults';
  return z
    .looseObject(
      {
        text: kind === 'generate' ? filledText : z.string({ error: 'be text' }).optional(),
        knowledgeBaseIdentifier: z.literal(own, { error: `be ${own}, as the job calls its source` }),
        retrievedPassages: retrievedRecord.optional(),
        retrievedResults: retrievedRecord.optional(),
        citations: z.array(citationRecord, { error: 'be a list' }).optional(),
      },
      {
        error: `be an object with ${kind === 'generate' ? 'text, ' : ''}knowledgeBaseIdentifier and ${name}`,
      },
    )
    .refine((output) => output.retrievedPassages ?? output.retrievedResults, {
      ...passagesError,
      path: [name],
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
