import { describe, expect, test } from 'vitest';
import { matchLabel } from '../../../../snippets/rag-evaluation/judge/match-label.ts';
import { finerScales, nova2LiteScales } from '../../../../snippets/rag-evaluation/judge/scales.ts';

const amount = ['Not at all', 'Not generally', 'Neutral/Mixed', 'Generally yes', 'Yes'];
const context = [
  'none is present in context',
  'some is present in context',
  'approximately half is present in context',
  'most is present in the context',
  'all is present in the context',
];
const correctness = [
  'incorrect based on ground truth',
  'partially correct partially incorrect',
  'correct based on ground truth',
];

test('matchLabel() finds every label of every scale, as it is and as judges write it', () => {
  for (const scales of [nova2LiteScales, finerScales]) {
    for (const { labels, notApplicable } of Object.values(scales)) {
      const texts = [...labels, ...(notApplicable ? [notApplicable] : [])].map(({ text }) => text);
      for (const [index, text] of texts.entries()) {
        const variants = [
          ...[text, text.toUpperCase(), ` **${text}**. `, `"${text}"`, `[${text}]`, `\`${text}\``],
          ...[`${text}, as it says so`, `The label is: ${text}`, `${text}\n`],
        ];
        for (const variant of variants)
          expect([variant, matchLabel(variant, texts)]).toEqual([variant, index]);
      }
    }
  }
});

describe('matchLabel() passes over the articles that labels have or lack', () => {
  test.each([
    ['some is present in the context', 1],
    ['most is present in context', 3],
    ['All is present in the context.', 4],
  ])('%s', (said, index) => {
    expect(matchLabel(said, context)).toBe(index);
  });
});

test('matchLabel() tells labels apart that hold one another', () => {
  expect(amount.map((label) => matchLabel(label, amount))).toEqual([0, 1, 2, 3, 4]);
  expect(matchLabel('Partially correct, partially incorrect', correctness)).toBe(1);
});

test('matchLabel() takes the beginning of one label, and of no more than one', () => {
  expect(matchLabel('correct', correctness)).toBe(2);
  expect(matchLabel('Generally', amount)).toBe(3);
  expect(matchLabel('Not', amount)).toBeUndefined();
});

describe('matchLabel() does not guess', () => {
  test.each([
    ...['I would not say Yes', 'Yes or Not at all', 'Yes, no: Not at all', 'It is generally yes I think'],
    ...['', '   ', '4', 'Maybe', '.', ':'],
  ])('%j', (said) => {
    expect(matchLabel(said, amount)).toBeUndefined();
  });
});
