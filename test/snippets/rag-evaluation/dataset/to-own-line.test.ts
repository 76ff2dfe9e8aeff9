import { expect, test } from 'vitest';
import { toOwnLine } from '../../../../snippets/rag-evaluation/mod.ts';

const turn = { question: 'Why?', reference: 'So.' };
const passage = { text: 'It is so.', name: 'a.md', metadata: { year: 2025 } };
const passageRecord = { name: 'a.md', content: { text: 'It is so.' }, metadata: { year: 2025 } };
const prompt = { content: [{ text: 'Why?' }] };
const referenceResponses = [{ content: [{ text: 'So.' }] }];

test('toOwnLine() keeps passages without an answer as retrievedResults', () => {
  expect(toOwnLine({ id: 'q', turns: [turn] }, [{ passages: [passage] }], 'mine')).toEqual({
    conversationTurns: [
      {
        ...{ prompt, referenceResponses },
        output: {
          knowledgeBaseIdentifier: 'mine',
          retrievedResults: { retrievalResults: [passageRecord] },
        },
      },
    ],
  });
});

test('toOwnLine() cuts the cited part out of the answer, and names its last character', () => {
  const answer = {
    ...{ text: 'Well. It is so.', passages: [passage, { text: 'No.' }], modelId: 'a-model' },
    citations: [{ start: 6, end: 15, passages: [passage] }],
  };
  const line = toOwnLine({ id: 'q', turns: [{ question: 'Why?' }] }, [answer], 'mine');
  expect(line.conversationTurns).toEqual([
    {
      prompt,
      output: {
        text: 'Well. It is so.',
        ...{ modelIdentifier: 'a-model', knowledgeBaseIdentifier: 'mine' },
        retrievedPassages: { retrievalResults: [passageRecord, { content: { text: 'No.' } }] },
        citations: [
          {
            generatedResponsePart: {
              textResponsePart: { span: { start: 6, end: 14 }, text: 'It is so.' },
            },
            retrievedReferences: [passageRecord],
          },
        ],
      },
    },
  ]);
});

test('toOwnLine() puts each answer to its turn, and wants one a turn', () => {
  const question = { id: 'q', turns: [turn, { question: 'And then?' }] };
  const answers = ['first', 'second'].map((text) => ({ text, passages: [] }));
  const { conversationTurns } = toOwnLine(question, answers, 'mine');
  expect(conversationTurns.map(({ output }) => output?.text)).toEqual(['first', 'second']);
  expect(() => toOwnLine(question, answers.slice(1), 'mine')).toThrow(
    new RangeError('Cannot write q as it must have an answer for each of its 2 turns: current value is 1'),
  );
});

test.each([
  [-1, 3],
  [3, 3],
  [2, 1],
  [0, 9],
  [Number.NaN, 3],
])('toOwnLine() refuses a citation from %s to %s of an answer of 8 code units', (start, end) => {
  const write = (from: number, to: number) =>
    toOwnLine(
      { id: 'q', turns: [turn] },
      [{ text: '🙂 is so', passages: [], citations: [{ start: from, end: to, passages: [] }] }],
      'mine',
    );
  expect(write(0, 8).conversationTurns[0]?.output?.citations).toEqual([
    {
      generatedResponsePart: { textResponsePart: { span: { start: 0, end: 7 }, text: '🙂 is so' } },
      retrievedReferences: [],
    },
  ]);
  expect(() => write(start, end)).toThrow(
    new RangeError(
      `Cannot write a citation as it must be of a part of the answer's 8 code units: current value is ${start} to ${end}`,
    ),
  );
});
