import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset, toLine, toPromptLine } from '../../../../snippets/rag-evaluation/mod.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';

const text = (value: string) => ({ content: [{ text: value }] });

test('readDataset() gives back what was written, whatever it says', async () => {
  const turn = fc.record({ question: hostileText, reference: hostileText }, { requiredKeys: ['question'] });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 5 }), async (turns) => {
      const { questions } = await readDataset([JSON.stringify(toLine({ id: 'any', turns }))]);
      expect(questions).toEqual([{ id: 'L1', turns }]);
    }),
    { ...fuzz, numRuns: 500 },
  );
});

test('readDataset() reads both keys of references, and says which lines have the old one', async () => {
  const prompt = text('Why?');
  const read = await readDataset([
    JSON.stringify({ conversationTurns: [{ prompt, referenceResponses: [text('new')] }] }),
    JSON.stringify({ conversationTurns: [{ prompt, referenceContexts: [text('old')] }] }),
    JSON.stringify(toLine({ id: 'a', turns: [{ question: 'What is "referenceContexts": []?' }] })),
  ]);
  expect(read.questions.map(({ turns }) => turns[0]?.reference)).toEqual(['new', 'old', undefined]);
  expect(read).toMatchObject({ outdated: [2], unusable: [] });
});

test('readDataset() joins references that there are several of', async () => {
  const turn = { prompt: text('Why?'), referenceResponses: [text('one'), text('two')] };
  const { questions } = await readDataset([JSON.stringify({ conversationTurns: [turn] })]);
  expect(questions[0]?.turns).toEqual([{ question: 'Why?', reference: 'one\ntwo' }]);
});

test('readDataset() reads prompts for models, with their category as the kind', async () => {
  const question = { id: 'q', turns: [{ question: 'Why?', reference: 'So.' }], kind: 'reason' };
  const { questions } = await readDataset([JSON.stringify(toPromptLine(question))]);
  expect(questions).toEqual([{ ...question, id: 'L1' }]);
});

test('readDataset() goes on after lines that hold no question', async () => {
  const line = JSON.stringify(toLine({ id: 'a', turns: [{ question: 'Why?' }] }));
  const { questions, unusable } = await readDataset(['{', '[]', '{"conversationTurns":[]}', line]);
  expect(questions.map(({ id }) => id)).toEqual(['L4']);
  expect(unusable).toEqual([1, 2, 3]);
});
