import { expect, test } from 'vitest';
import { toPromptLine } from '../../../../snippets/rag-evaluation/mod.ts';

const turn = { question: 'Why?', reference: 'So.' };

test('toPromptLine() makes a category of the kind, and a response of an answer', () => {
  expect(toPromptLine({ id: 'q', turns: [{ question: 'Why?' }] })).toEqual({ prompt: 'Why?' });
  expect(
    toPromptLine({ id: 'q', turns: [turn], kind: 'reason' }, { text: 'Because.', source: 'mine' }),
  ).toEqual({
    ...{ prompt: 'Why?', referenceResponse: 'So.', category: 'reason' },
    modelResponses: [{ response: 'Because.', modelIdentifier: 'mine' }],
  });
});

test.each([[[]], [[turn, turn]]])('toPromptLine() has place for one turn: %#', (turns) => {
  expect(() => toPromptLine({ id: 'q', turns })).toThrow(
    new RangeError(`Cannot write q for a model as it must have one turn: current value is ${turns.length}`),
  );
});
