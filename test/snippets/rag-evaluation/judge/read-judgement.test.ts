import { describe, expect, test } from 'vitest';
import { readJudgement } from '../../../../snippets/rag-evaluation/judge/read-judgement.ts';

const judgement = { explanation: 'It names "both".', answer: 'Generally yes' };

describe('readJudgement() reads each form', () => {
  test.each([
    ['XML', '<response><reasoning>It names "both".</reasoning><answer>Generally yes</answer></response>'],
    [
      'XML over lines',
      '```\n<response>\n<reasoning>\nIt names "both".\n</reasoning>\n<answer>\nGenerally yes\n</answer>\n</response>\n```',
    ],
    ['the tags of safety metrics', '<explain>It names "both".</explain>\n<answer>Generally yes</answer>'],
    ['JSON', '{"reasoning": "It names \\"both\\".", "answer": "Generally yes"}'],
    [
      'JSON in a fence',
      'Sure:\n```json\n{"reasoning": "It names \\"both\\".", "answer": "Generally yes"}\n```',
    ],
    ['broken JSON', "{reasoning: 'It names \"both\".', answer: 'Generally yes',}"],
    ['lines', 'Explanation: It names "both".\nAnswer: Generally yes'],
    ['bold words', '**Explanation:** It names "both".\n\n**Answer:** Generally yes'],
    [
      'a thought before',
      '<think><answer>Yes</answer></think><reasoning>It names "both".</reasoning><answer>Generally yes</answer>',
    ],
  ])('%s', (_, text) => {
    expect(readJudgement(text)).toEqual(judgement);
  });
});

test('readJudgement() reads the published form, in which a comma stands before the answer', () => {
  expect(readJudgement('Explanation: It names both, Answer: Yes')).toEqual({
    explanation: 'It names both',
    answer: 'Yes',
  });
});

test('readJudgement() takes the last answer, as a judge may quote the form first', () => {
  expect(readJudgement('I use <answer>label</answer>: <answer>No</answer>')?.answer).toBe('No');
  expect(readJudgement('Answer: (a label)\nExplanation: so\nAnswer: No')?.answer).toBe('No');
});

test('readJudgement() takes entities of XML for what they stand for', () => {
  const text = '<reasoning>a &lt; b &amp;amp; c</reasoning><answer>Yes</answer>';
  expect(readJudgement(text)?.explanation).toBe('a < b &amp; c');
});

test('readJudgement() does without reasons, and not without an answer', () => {
  expect(readJudgement('<answer>Yes</answer>')).toEqual({ explanation: '', answer: 'Yes' });
  for (const text of [
    '',
    'Yes',
    '{"answer": 3}',
    '{"reasoning": "x"}',
    '<answer></answer>',
    '<answer>Yes',
    '{}',
  ]) {
    expect(readJudgement(text)).toBeUndefined();
  }
});
