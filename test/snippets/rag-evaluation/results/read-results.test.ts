import { describe, expect, test } from 'vitest';
import { collectResults } from '../../../../snippets/rag-evaluation/results/collect-results.ts';
import type { Conversation } from '../../../../snippets/rag-evaluation/results/conversation.ts';
import { readResults } from '../../../../snippets/rag-evaluation/results/read-results.ts';

const text = (words: string) => ({ content: [{ text: words }] });
const passage = (words: string) => ({ content: { text: words } });

const turn = {
  inputRecord: { prompt: text('Which wheel?'), referenceResponses: [text('The 2.15 one.')] },
  output: {
    text: 'Version 2.15.',
    modelIdentifier: 'model',
    knowledgeBaseIdentifier: 'kb',
    retrievedPassages: {
      retrievalResults: [
        { ...passage('2.15 has wheels.'), location: { type: 'S3', s3Location: { uri: 's3://b/2.15.md' } } },
        { ...passage('2.14 has none.'), name: 'notes', metadata: { version: '2.14' } },
      ],
    },
    citations: [
      {
        generatedResponsePart: { textResponsePart: { span: { start: 0, end: 13 }, text: 'Version 2.15.' } },
        retrievedReferences: [passage('2.15 has wheels.')],
      },
    ],
  },
  results: [
    {
      metricName: 'Builtin.Correctness',
      result: 0.5,
      evaluatorDetails: [{ modelIdentifier: 'judge', explanation: 'Half right.' }],
    },
    { metricName: 'Builtin.Refusal', result: 0, evaluatorDetails: [] },
    { metricName: 'Builtin.CitationPrecision', result: null },
    { metricName: 'tone', result: 'friendly' },
  ],
};

async function conversationOf(value: unknown): Promise<Conversation | undefined> {
  return (await collectResults([JSON.stringify(value)])).conversations[0];
}

test('readResults() reads a conversation with all that a job tells of it', async () => {
  expect(await conversationOf({ conversationTurns: [turn] })).toEqual({
    turns: [
      {
        question: 'Which wheel?',
        reference: 'The 2.15 one.',
        answer: 'Version 2.15.',
        passages: [
          { text: '2.15 has wheels.', name: 's3://b/2.15.md' },
          { text: '2.14 has none.', name: 'notes', metadata: { version: '2.14' } },
        ],
        citations: [{ text: 'Version 2.15.', passages: [{ text: '2.15 has wheels.' }] }],
        scores: [
          { metric: 'Correctness', score: 0.5, explanation: 'Half right.' },
          { metric: 'Refusal', score: 0 },
          { metric: 'CitationPrecision', score: null },
          { metric: 'tone', score: null, label: 'friendly' },
        ],
      },
    ],
  });
});

test('readResults() keeps a score of 0 and one that is not there apart', async () => {
  const scores = (await conversationOf({ conversationTurns: [turn] }))?.turns[0]?.scores ?? [];
  expect(scores.map(({ score }) => score)).toEqual([0.5, 0, null, null]);
});

describe('readResults() takes a score that is no number for none', () => {
  test.each([undefined, null, {}, [1], true])('%j', async (result) => {
    const record = { ...turn, results: [{ metricName: 'Builtin.Correctness', result }] };
    const conversation = await conversationOf({ conversationTurns: [record] });
    expect(conversation?.turns[0]?.scores).toEqual([{ metric: 'Correctness', score: null }]);
  });
});

test('readResults() reads passages that come without an answer, and the old key of references', async () => {
  const conversation = await conversationOf({
    conversationTurns: [
      {
        inputRecord: { prompt: text('Why?'), referenceContexts: [text('So.')] },
        output: { retrievedResults: { retrievalResults: [passage('Because.')] } },
        results: [],
      },
    ],
  });
  expect(conversation).toEqual({
    turns: [{ question: 'Why?', reference: 'So.', passages: [{ text: 'Because.' }], scores: [] }],
  });
});

test('readResults() reads a turn for which nothing was answered', async () => {
  const { output: _, ...unanswered } = turn;
  const conversation = await conversationOf({ conversationTurns: [unanswered, turn] });
  expect(conversation?.turns.map(({ answer }) => answer)).toEqual([undefined, 'Version 2.15.']);
  expect(conversation?.turns[0]?.passages).toEqual([]);
});

test('readResults() reads a line of a job that evaluates a model alone', async () => {
  const conversation = await conversationOf({
    automatedEvaluationResult: {
      scores: [
        {
          metricName: 'Builtin.Coherence',
          result: 1,
          evaluatorDetails: [{ modelIdentifier: 'judge', explanation: 'Sound.' }],
        },
      ],
    },
    inputRecord: { prompt: 'Why?', referenceResponse: 'So.', category: 'x' },
    modelResponses: [{ response: 'Because.', modelIdentifier: 'model' }],
  });
  expect(conversation).toEqual({
    turns: [
      {
        question: 'Why?',
        reference: 'So.',
        answer: 'Because.',
        passages: [],
        scores: [{ metric: 'Coherence', score: 1, explanation: 'Sound.' }],
      },
    ],
  });
});

describe('readResults() names what is no result, and goes on', () => {
  const rule =
    'Cannot read a result as it must have conversationTurns or automatedEvaluationResult: current value is';
  test.each([
    ['{"conversationTurns":[', `${rule} no JSON`],
    ['7', `${rule} 7`],
    ['null', `${rule} null`],
    ['{}', `${rule} JSON with nothing in it`],
    ['{"recordId":"a","error":{}}', `${rule} JSON with recordId, error`],
    ['{"conversationTurns":[]}', `${rule} JSON with conversationTurns`],
  ])('%s', async (line, message) => {
    const results = await Array.fromAsync(readResults([line, JSON.stringify({ conversationTurns: [turn] })]));
    expect(results[0]).toEqual({ fault: { line: 1, message } });
    expect(results[1]).toMatchObject({ line: 2 });
  });
});
