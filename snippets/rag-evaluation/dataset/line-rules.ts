import * as z from 'zod';
import type { EvaluationKind } from './evaluation-kind.ts';

/** What decides which fields a line must have. */
export interface LineNeeds {
  kind: EvaluationKind;
  /** Names of metrics, without `Builtin.`. */
  metrics: readonly string[];
  /** What the job calls the system that gave the answers; only needed where answers are your own. */
  source?: string;
}

/** Most turns of a conversation; passages alone are evaluated for one question. */
export const turnLimit = 5;

/** Most characters of a question to a knowledge base, as Retrieve and RetrieveAndGenerate take it. */
const queryLimit = 20_000;

const text = z.string({ error: 'be text' }).refine((value) => value.trim() !== '', { error: 'not be empty' });
const anObject = { error: 'be an object' };
const aList = { error: 'be a list' };
const textRecord = recordOf(text);
const query = recordOf(text.max(queryLimit, { error: `be at most ${queryLimit} characters long` }));
const passage = z.object(
  {
    name: text.optional(),
    content: z.object({ text }, anObject),
    metadata: z.record(z.string(), z.unknown(), anObject).optional(),
  },
  anObject,
);
const retrieved = z.object({ retrievalResults: z.array(passage, aList) }, anObject);
const index = z.number({ error: 'be a whole number' }).int({ error: 'be a whole number' }).min(0, {
  error: 'be at least 0',
});
const citation = z.object(
  {
    generatedResponsePart: z.object(
      {
        textResponsePart: z.object(
          {
            span: z
              .object({ start: index, end: index }, anObject)
              .refine(({ start, end }) => start <= end, { error: 'end after its start' }),
            text: z.string({ error: 'be text' }),
          },
          anObject,
        ),
      },
      anObject,
    ),
    retrievedReferences: z.array(passage, aList),
  },
  anObject,
);

/**
 * What a line of a dataset must look like.
 *
 * @param needs Which kind of job and which metrics it is for.
 * @returns A schema whose errors say what the value must do: "be text".
 */
export function lineRules(needs: LineNeeds): z.ZodType {
  return needs.kind === 'model' || needs.kind === 'own-model-answers'
    ? promptRules(needs)
    : conversationRules(needs);
}

function conversationRules({ kind, metrics, source }: LineNeeds): z.ZodType {
  const oneTurn = kind === 'retrieve' || kind === 'own-passages';
  const most = oneTurn ? 1 : turnLimit;
  const turn = z.object(
    {
      prompt: kind === 'retrieve' || kind === 'retrieve-and-generate' ? query : textRecord,
      referenceResponses: metrics.includes('ContextCoverage')
        ? references('be given for ContextCoverage')
        : references('be a list').optional(),
      referenceContexts: z
        .undefined({ error: 'be called referenceResponses, since 20 March 2025' })
        .optional(),
      ...outputRules(kind, metrics, source),
    },
    anObject,
  );
  const turns = z
    .array(turn, aList)
    .min(1, { error: 'hold a turn' })
    .refine((list) => list.length <= most, {
      error: `hold at most ${most} ${most === 1 ? 'turn' : 'turns'}`,
      // `max` would keep silent about what else is wrong with them.
      when: ({ value }) => Array.isArray(value),
    });
  return z.object({ conversationTurns: turns }, anObject);
}

function recordOf(content: z.ZodString) {
  const texts = z.array(z.object({ text: content }, anObject), aList);
  return z.object({ content: texts.min(1, { error: 'hold a text' }) }, anObject);
}

function references(error: string) {
  return z.array(textRecord, { error }).min(1, { error: 'hold a reference' });
}

function outputRules(kind: EvaluationKind, metrics: readonly string[], source?: string): z.ZodRawShape {
  const knowledgeBaseIdentifier = identifier(source);
  if (kind === 'own-passages') {
    return { output: z.object({ knowledgeBaseIdentifier, retrievedResults: retrieved }, anObject) };
  }
  if (kind !== 'own-answers') return {};
  const [cites] = metrics.filter((metric) => metric.startsWith('Citation'));
  const citations = z.array(citation, { error: cites ? `be given for ${cites}` : 'be a list' });
  return {
    output: z.object(
      {
        text,
        modelIdentifier: text.optional(),
        knowledgeBaseIdentifier,
        retrievedPassages: retrieved,
        citations: cites ? citations : citations.optional(),
      },
      anObject,
    ),
  };
}

function promptRules({ kind, source }: LineNeeds): z.ZodType {
  const response = z.object(
    { response: z.string({ error: 'be text' }), modelIdentifier: identifier(source) },
    anObject,
  );
  const responses = z.array(response, aList).length(1, { error: 'hold one answer' });
  return z.object(
    {
      prompt: text,
      referenceResponse: text.optional(),
      category: text.optional(),
      ...(kind === 'own-model-answers' && { modelResponses: responses }),
    },
    anObject,
  );
}

function identifier(source: string | undefined): z.ZodType {
  return source === undefined ? text : z.literal(source, { error: `be ${source}, as the job calls it` });
}
