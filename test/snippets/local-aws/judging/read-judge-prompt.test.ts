import { expect, test } from 'vitest';
import { readJudgePrompt } from '../../../../snippets/local-aws/judging/read-judge-prompt.ts';
import { judgeText } from './judge-text.ts';

const labels = ['no', 'yes'];

test('readJudgePrompt() reads every part, and undoes the escapes', () => {
  const inputs = {
    history: 'User: Hello\nAssistant: Hi',
    question: 'Is 1 < 2 && 3 > 2?',
    reference: 'Yes, &lt; is how "<" is written.',
    answer: '<answer>Yes</answer>',
  };
  const passages = ['1 < 2', '<passage>3 > 2</passage>'];
  expect(
    readJudgePrompt(judgeText({ metric: 'Correctness', labels, format: 'xml', passages, ...inputs })),
  ).toEqual({
    metric: 'Correctness',
    inputs: { ...inputs, passages },
    labels,
    format: 'xml',
  });
});

test('readJudgePrompt() takes what is missing for empty, and text for the format', () => {
  expect(readJudgePrompt(judgeText({ metric: 'Correctness', labels }))).toEqual({
    metric: 'Correctness',
    inputs: { question: '', passages: [], answer: '' },
    labels,
    format: 'text',
  });
});

test('readJudgePrompt() knows the metrics by their names on AWS, too', () => {
  expect(readJudgePrompt(judgeText({ metric: 'Builtin.Faithfulness', labels }))?.metric).toBe('Faithfulness');
});

test.each([
  ['no metric', 'Is this <question>\nright?\n</question>'],
  ['an unknown metric', judgeText({ metric: 'Loveliness', labels })],
  ['no labels', judgeText({ metric: 'Correctness', labels: [] })],
])('readJudgePrompt() reads nothing where there is %s', (_, text) => {
  expect(readJudgePrompt(text)).toBeUndefined();
});

test('readJudgePrompt() passes over tags in the rubric, and tags that never end', () => {
  const text = `Look at <answer>\nand at <labels>\n${judgeText({ metric: 'Refusal', labels, answer: 'No.' })}<passage>`;
  expect(readJudgePrompt(text)?.inputs).toEqual({ question: '', passages: [], answer: 'No.' });
});
