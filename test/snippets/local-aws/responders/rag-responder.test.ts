import { describe, expect, test } from 'vitest';
import { assess } from '../../../../snippets/local-aws/judging/assess.ts';
import type { RetrievedPassage } from '../../../../snippets/local-aws/knowledge-bases/retrieved-passage.ts';
import type { GeneratorProfile } from '../../../../snippets/local-aws/mod.ts';
import { ragResponder } from '../../../../snippets/local-aws/mod.ts';
import { outputFormatInstructions } from '../../../../snippets/local-aws/rag/prompt-template.ts';
import { readAnswer } from '../../../../snippets/local-aws/rag/read-answer.ts';
import { searchResultsText } from '../../../../snippets/local-aws/rag/search-results-text.ts';
import { askText } from './ask.ts';

const question = 'How many records does the hub keep, and how many members does its team have?';
const texts = [
  'The hub keeps 120 records in Oslo.',
  'The team of the hub has 14 members.',
  'Cats sleep all day.',
];
const passages = texts.map(
  (text): RetrievedPassage => ({ text, score: 1, uri: '', metadata: {}, chunkId: text }),
);
const prompt = `${searchResultsText(texts)}\n<question>\n${question}\n</question>\n${outputFormatInstructions}`;
const times = 300;

function answers(profile: Partial<GeneratorProfile>) {
  return Array.from({ length: times }, (_, seed) =>
    readAnswer(askText(prompt, { seed, model: { respond: ragResponder(profile) } }), passages),
  );
}

/** The mean score of the answers. */
function mean(
  metric: 'Faithfulness' | 'Completeness' | 'Correctness',
  profile: Partial<GeneratorProfile>,
): number {
  const scores = answers(profile).map(
    ({ text }) =>
      assess(metric, { question, reference: texts.slice(0, 2).join(' '), passages: texts, answer: text })
        .score,
  );
  return scores.reduce((sum, score) => sum + score, 0) / times;
}

describe('ragResponder()', () => {
  test('makes no mistake unless told to', () => {
    for (const { text, citations } of answers({})) {
      expect(text).toBe(texts.slice(0, 2).join(' '));
      expect(citations.map(({ passages }) => passages.map(({ text }) => text))).toEqual([
        [texts[0]],
        [texts[1]],
      ]);
    }
  });

  test.each([0.1, 0.5, 1])('misquotes at a rate of %d', (misquotes) => {
    // Half of the sentences are wrong where half are misquoted: 600 draws lie within 0.07 of their rate.
    expect(Math.abs(1 - mean('Faithfulness', { misquotes }) - misquotes)).toBeLessThan(0.07);
  });

  test.each([0.1, 0.5])('leaves out at a rate of %d, but never everything', (omits) => {
    const missing = 1 - mean('Completeness', { omits });
    // One of the two stays where both would go.
    expect(Math.abs(missing - (omits - omits ** 2 / 2))).toBeLessThan(0.05);
    expect(answers({ omits: 1 }).every(({ text }) => text === texts[0])).toBe(true);
  });

  test('invents at a rate: each sentence that is added lowers the share of those that are borne out', () => {
    expect(mean('Faithfulness', { invents: 1 })).toBeCloseTo(0.5);
    expect(mean('Faithfulness', { invents: 0.3 })).toBeGreaterThan(mean('Faithfulness', { invents: 0.6 }));
  });

  test('miscites at a rate', () => {
    const share = (miscites: number) =>
      answers({ miscites })
        .flatMap(({ citations }) => citations)
        .filter(({ text, passages }) => passages[0]?.text !== text).length /
      (2 * times);
    expect(share(1)).toBe(1);
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(0.06);
  });

  test.each(['misquotes', 'omits', 'invents'] as const)(
    'is judged the less correct, the more it %s',
    (error) => {
      const series = [0, 0.2, 0.4, 0.8].map((rate) => mean('Correctness', { [error]: rate }));
      expect(series).toEqual([...series].sort((one, other) => other - one));
      expect(new Set(series).size).toBe(4);
    },
  );

  test('says no more sentences than its verbosity', () => {
    expect(answers({ verbosity: 1 })[0]?.citations).toHaveLength(1);
  });

  test('answers as the simulated models do where there are no search results', () => {
    expect(askText('Why do glaciers move?', { model: { respond: ragResponder() } })).toMatch(
      /^Simulated answer: /,
    );
  });
});
