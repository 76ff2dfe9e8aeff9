import { expect, test } from 'vitest';
import { findJudge } from '../../../../snippets/local-aws/evaluation/judges/find-judge.ts';
import { matchLabel } from '../../../../snippets/local-aws/evaluation/match-label.ts';

const { scales } = findJudge('any');
const modelIds = [
  'amazon.nova-2-lite-v1:0',
  'amazon.nova-pro-v1:0',
  'anthropic.claude-x',
  'mistral.m',
  'meta.llama3',
  'own',
];

test.each(modelIds)('matchLabel() tells all labels of %s apart, however they are written', (modelId) => {
  for (const labels of Object.values(findJudge(modelId).scales)) {
    for (const [index, label] of labels.entries()) {
      const ways = [
        label,
        label.toUpperCase(),
        ` "${label}". `,
        `**${label}**`,
        `${label}, as it says so.`,
        `The label: ${label}`,
      ];
      for (const way of ways) expect([way, matchLabel(way, labels)]).toEqual([way, index]);
    }
  }
});

test.each([
  ['some is present in the context', 1],
  ['Most is present in context', 3],
  ['all is  present in context', 4],
  ['All is present in a context.', 4],
])('matchLabel() takes "%s", whatever articles the scale has', (text, index) => {
  expect(matchLabel(text, scales.Faithfulness)).toBe(index);
});

test.each([
  ['Neutral / Mixed', scales.Completeness, 2],
  ['neutral/mixed', scales.Completeness, 2],
  ['Incorrect', scales.Correctness, 0],
  ['partially correct', scales.Correctness, 1],
])('matchLabel() takes "%s"', (text, labels, index) => {
  expect(matchLabel(text, labels)).toBe(index);
});

test.each([
  ['', scales.Correctness],
  ['not correct', scales.Correctness],
  ['It is correct', scales.Correctness],
  ['Correct or incorrect', scales.Correctness],
  ['Correct: incorrect', scales.Correctness],
  ['Yes. On the other hand: No', scales.ContextRelevance],
  ['3', scales.Completeness],
  ['is present in context', scales.Faithfulness],
  ['lorem ipsum', scales.Helpfulness],
])('matchLabel() takes "%s" for no label', (text, labels) => {
  expect(matchLabel(text, labels)).toBeUndefined();
});

test('matchLabel() is done with a hundred thousand characters at once', () => {
  for (const text of [' ', 'a ', ': ', 'Yes '].map((part) => `${part.repeat(100_000)}x`)) {
    expect(matchLabel(text, scales.Completeness)).toBeUndefined();
  }
});
