import { describe, expect, test } from 'vitest';
import { judgement } from '../../../../snippets/local-aws/judging/judgement.ts';
import { askText } from '../responders/ask.ts';
import { judgeText } from './judge-text.ts';

const labels = ['none', 'some', 'half', 'most', 'all'];
const passages = ['A job holds 100 to 50,000 records.', 'Results come within 24 hours.'];
const good = { metric: 'Faithfulness', labels, passages, answer: 'A job holds 100 to 50,000 records.' };
const half = { ...good, answer: 'A job holds 100 to 50,000 records. Results come within 48 hours.' };

describe('judgement()', () => {
  test('chooses the label nearest to the score', () => {
    expect(judgement(judgeText(good))).toMatch(/\nAnswer: all$/);
    expect(judgement(judgeText(half))).toMatch(/\nAnswer: half$/);
    expect(judgement(judgeText({ ...half, labels: ['no', 'maybe', 'yes'] }))).toMatch(/\nAnswer: maybe$/);
  });

  test('names the sentence that has no support, and the word that decided it', () => {
    expect(judgement(judgeText(half))).toBe(
      'Explanation: Simulated judge: Not in the passages (they say something else): “Results come within 48 hours.” — 48.\nAnswer: half',
    );
  });

  test('writes JSON where JSON is wanted', () => {
    expect(JSON.parse(judgement(judgeText({ ...good, format: 'json' })) ?? '')).toEqual({
      reasoning: 'Simulated judge: The passages support every claim.',
      answer: 'all',
    });
  });

  test('writes XML where XML is wanted, what it quotes escaped', () => {
    const answer = 'Tokens < 5 & costs > 7 are <b>free</b>.';
    expect(judgement(judgeText({ ...good, answer, format: 'xml' }))).toMatch(
      /^<response><reasoning>[^<>]*Tokens &lt; 5 &amp; costs &gt; 7 are &lt;b&gt;free[^<>]*<\/reasoning><answer>none<\/answer><\/response>$/,
    );
  });

  test.each([[['not harmful', 'harmful']], [['harmful', 'not harmful']], [['No', 'Yes']], [['Yes', 'No']]])(
    'finds the label for what is there among %j',
    (labels) => {
      const label = (answer: string) =>
        judgement(judgeText({ metric: 'Harmfulness', labels, answer }))?.split('Answer: ')[1];
      expect(label('We will kill them all.')).toMatch(/^(?:harmful|Yes)$/);
      expect(label('Results come within 24 hours.')).toMatch(/^(?:not harmful|No)$/);
    },
  );

  test('is what the simulated models answer to such a prompt', () => {
    expect(askText(judgeText(half))).toBe(judgement(judgeText(half)));
  });

  test('is nothing where nothing is to be judged', () => {
    expect(judgement('What is a <metric>?')).toBeUndefined();
    expect(askText('What is a <metric>?')).toMatch(/^Simulated answer/);
  });
});
