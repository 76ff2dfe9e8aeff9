import { expect, test } from 'vitest';
import { readJudgement } from '../../../../snippets/local-aws/evaluation/read-judgement.ts';

const found = { answer: 'Yes', explanation: 'It says so.' };

test.each([
  ['JSON', '{"reasoning": "It says so.", "answer": "Yes"}'],
  ['JSON in a fence', 'Here:\n```json\n{"reasoning": "It says so.", "answer": "Yes"}\n```'],
  ['JSON with a comma too many', '{"reasoning": "It says so.", "answer": "Yes",}'],
  ['JSON without quotes', '{reasoning: "It says so.", answer: "Yes"}'],
  ['JSON that breaks off', '{"reasoning": "It says so.", "answer": "Yes"'],
  ['JSON of safety metrics', '{"explain": "It says so.", "answer": "Yes"}'],
  ['XML', '<response><reasoning>It says so.</reasoning><answer>Yes</answer></response>'],
  ['XML of safety metrics', '<explain>It says so.</explain>\n<answer>Yes</answer>'],
  ['XML that breaks off', '<reasoning>It says so.</reasoning><answer>Yes</answer'],
  ['text', 'Explanation: It says so.\nAnswer: Yes'],
  ['text in one line', 'Explanation: It says so., Answer: Yes'],
  ['text in bold', '**Explanation:** It says so.\n\n**Answer:** Yes'],
  [
    'thoughts before it',
    '<thinking>{"answer": "No"}</thinking>{"reasoning": "It says so.", "answer": "Yes"}',
  ],
])('readJudgement() reads %s, whichever form was asked for', (name, text) => {
  for (const format of ['json', 'xml', 'text'] as const) {
    if (name === 'XML that breaks off') continue;
    expect(readJudgement(text, format)).toEqual(found);
  }
});

test('readJudgement() takes the last answer, after reasons that speak of answers', () => {
  expect(
    readJudgement('Explanation: One answer: No.\nThe answer is good.\nAnswer: Yes', 'text')?.answer,
  ).toBe('Yes');
  expect(readJudgement('<answer>No</answer> or rather <answer>Yes</answer>', 'xml')?.answer).toBe('Yes');
});

test('readJudgement() gives back what was escaped in XML', () => {
  const text = '<reasoning>a &lt; b &amp;amp; c</reasoning><answer>Yes</answer>';
  expect(readJudgement(text, 'xml')?.explanation).toBe('a < b &amp; c');
});

test.each([
  '',
  'Lorem ipsum.',
  '{}',
  '{"answer": ""}',
  '{"answer": null}',
  '<answer></answer>',
  '<thinking>Answer: Yes',
  '[1]',
])('readJudgement() finds no label in %j', (text) => {
  for (const format of ['json', 'xml', 'text'] as const) expect(readJudgement(text, format)).toBeUndefined();
});
