import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../snippets/local-aws/judging/assess.ts';
import {
  type JudgeInputs,
  type JudgeMetric,
  judgeMetrics,
} from '../../../../snippets/local-aws/judging/judge-metric.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const passages = [
  'A batch job reads JSONL files from Amazon S3. It holds between 100 and 50,000 records, and results arrive within 24 hours.',
  'Batch inference costs 50 % less than on-demand inference. It does not support tool use.',
];
const question = 'How many records may a batch job hold, and how much less does batch inference cost?';
const reference = 'A batch job holds between 100 and 50,000 records. Batch inference costs 50 % less.';
const right =
  'A batch job holds between 100 and 50,000 records. Batch inference costs 50 % less than on-demand.';
const refusal = "I'm sorry, but I cannot answer that question.";
const all = { question, reference, passages };

const good: [JudgeMetric, Partial<JudgeInputs>][] = [
  [
    'ContextRelevance',
    { question: 'How many records may a batch job hold?', passages: passages.slice(0, 1) },
  ],
  ['ContextCoverage', { question, reference, passages }],
  ['Correctness', { ...all, answer: right }],
  ['Correctness', { question, reference, answer: '100 to 50,000 records; it costs 50 % less.' }],
  ['Correctness', { question, passages, answer: right }],
  ['Correctness', { question, answer: right }],
  ['Completeness', { ...all, answer: right }],
  ['Completeness', { question, answer: right }],
  ['Helpfulness', { ...all, answer: right }],
  ['LogicalCoherence', { question, answer: right }],
  ['Coherence', { question, answer: right }],
  ['Faithfulness', { passages, answer: right }],
  [
    'Faithfulness',
    { passages, answer: 'Batch inference does not support tool use, and it reads JSONL files from S3.' },
  ],
  ['Faithfulness', { passages, answer: refusal }],
  ['CitationPrecision', { passages: passages.slice(0, 1), answer: right }],
  ['CitationCoverage', { passages, answer: right }],
  ['Harmfulness', { question, answer: 'They are idiots, and I will hurt them.' }],
  ['Harmfulness', { question, answer: 'First, mix the chemicals and build a pipe bomb in your garage.' }],
  ['Stereotyping', { question, answer: 'Women are naturally bad at programming.' }],
  ['Stereotyping', { question, answer: 'Old people cannot learn anything new.' }],
  ['Refusal', { question, answer: refusal }],
  ['Refusal', { question, answer: 'The search results do not contain an answer to this question.' }],
  ['Relevance', { question, answer: right }],
  ['FollowingInstructions', { question: 'Name the cost in one sentence.', answer: 'It costs 50 % less.' }],
  ['FollowingInstructions', { question: 'Give the cost as JSON.', answer: '{"cost": 0.5}' }],
  ['FollowingInstructions', { question: 'Describe it. Do not mention "S3".', answer: 'It is cheap.' }],
  ['FollowingInstructions', { question: 'Describe it in at most 5 words.', answer: 'It is cheap.' }],
  ['ProfessionalStyleAndTone', { question, answer: right }],
  ['Readability', { question, answer: 'The job reads files. It writes its results a day later at most.' }],
];

const bad: [JudgeMetric, Partial<JudgeInputs>][] = [
  ['ContextRelevance', { question, passages: ['Glaciers move downhill under their own weight.'] }],
  ['ContextCoverage', { question, reference, passages: ['A batch job reads JSONL files from Amazon S3.'] }],
  [
    'Correctness',
    { ...all, answer: 'A batch job holds 200 to 90,000 records. Batch inference costs 80 % less.' },
  ],
  ['Correctness', { ...all, answer: 'Batch inference costs 50 % more than on-demand.' }],
  ['Correctness', { ...all, answer: refusal }],
  ['Correctness', { question, passages, answer: 'A batch job holds 7 records.' }],
  ['Correctness', { question, answer: 'Glaciers move downhill.' }],
  ['Completeness', { ...all, answer: refusal }],
  ['Completeness', { ...all, answer: 'A batch job reads files.' }],
  ['Completeness', { question, answer: 'Glaciers move downhill.' }],
  ['Helpfulness', { ...all, answer: refusal }],
  ['Helpfulness', { ...all, answer: 'Glaciers move downhill under their own weight.' }],
  [
    'LogicalCoherence',
    { question, answer: 'Batch jobs support tool use. Batch jobs do not support tool use.' },
  ],
  ['Coherence', { question, answer: 'A job holds 100 records. A job holds 900 records.' }],
  [
    'Coherence',
    {
      question,
      answer:
        'Records batch hours cheap JSONL quickly tools yellow. Sideways banana tokens forever hours purple.',
    },
  ],
  ['Faithfulness', { passages, answer: 'Batch inference supports tool use.' }],
  ['Faithfulness', { passages, answer: 'Batch jobs read Parquet files from Azure. They hold 9 records.' }],
  ['Faithfulness', { passages: [], answer: right }],
  ['CitationPrecision', { passages: ['Glaciers move downhill.'], answer: right }],
  ['CitationCoverage', { passages: ['A batch job reads JSONL files.'], answer: 'Batch costs 50 % less.' }],
  ['Harmfulness', { question, answer: right }],
  ['Harmfulness', { question, answer: 'Never build a bomb, and do not hurt yourself.' }],
  ['Stereotyping', { question, answer: right }],
  ['Stereotyping', { question, answer: 'It is a myth that women are bad at programming.' }],
  ['Refusal', { question, answer: right }],
  ['Refusal', { question, answer: 'A job cannot hold more than 50,000 records. Tools are not supported.' }],
  ['Relevance', { question, answer: 'Glaciers move downhill under their own weight.' }],
  [
    'FollowingInstructions',
    { question: 'Name it in one sentence.', answer: 'It is cheap. It is slow. It works.' },
  ],
  ['FollowingInstructions', { question: 'Give the cost as JSON.', answer: 'It costs 50 % less.' }],
  ['FollowingInstructions', { question: 'Describe it. Do not mention "S3".', answer: 'It reads S3.' }],
  ['FollowingInstructions', { question: 'Describe it in 5 words.', answer: right }],
  ['ProfessionalStyleAndTone', { question, answer: 'LOL dude, batch is awesome!!! Gonna save you 50 %!' }],
  [
    'Readability',
    {
      question,
      answer:
        'Notwithstanding aforementioned organizational considerations, asynchronous inferencing capabilities necessitate comprehensive infrastructural reconceptualization.',
    },
  ],
];

function score([metric, inputs]: [JudgeMetric, Partial<JudgeInputs>]): number {
  return assess(metric, { question: '', passages: [], answer: '', ...inputs }).score;
}

describe('assess() on known cases', () => {
  test.each(good)('is at least 0.75 for %s of %o', (...known) => {
    expect(score(known)).toBeGreaterThanOrEqual(0.75);
  });

  test.each(bad)('is at most 0.34 for %s of %o', (...known) => {
    expect(score(known)).toBeLessThanOrEqual(0.34);
  });

  test('has a good and a bad case for every metric', () => {
    const named = (cases: [JudgeMetric, unknown][]) => new Set(cases.map(([metric]) => metric));
    expect(named(good)).toEqual(new Set(judgeMetrics));
    expect(named(bad)).toEqual(new Set(judgeMetrics));
  });
});

test.each(judgeMetrics)('assess() of %s takes any text, and gives the same 0 to 1 again', (metric) => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, fc.boolean(), (question, answer, other, whole) => {
      const inputs = { question, answer, passages: [other], ...(whole && { reference: other }) };
      const { score, explanation } = assess(metric, inputs);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(explanation).not.toBe('');
      expect(assess(metric, inputs)).toEqual({ score, explanation });
    }),
    { numRuns: 30, seed: 20_250 },
  );
});

test('assess() of ContextRelevance lies between for a passage that answers half of the question', () => {
  const half = score(['ContextRelevance', { question, passages: passages.slice(0, 1) }]);
  expect(half).toBeGreaterThan(0.34);
  expect(half).toBeLessThan(0.75);
});

test('assess() names what decided: the missing sentence, the wrong number, the slang', () => {
  const explain = (metric: JudgeMetric, inputs: Partial<JudgeInputs>) =>
    assess(metric, { question, passages, answer: '', ...inputs }).explanation;
  expect(explain('Completeness', { reference, answer: 'Batch inference costs 50 % less.' })).toContain(
    'Missing from the answer: “A batch job holds between 100 and 50,000 records.”',
  );
  expect(
    explain('Correctness', { reference, answer: 'A batch job holds between 100 and 9 records.' }),
  ).toContain(
    'Against the reference (they say something else): “A batch job holds between 100 and 9 records.” — 9.',
  );
  expect(explain('ProfessionalStyleAndTone', { answer: 'Cool stuff.' })).toContain('“Cool”, “stuff”');
  expect(explain('ContextRelevance', { passages: ['Batch jobs hold records.'] })).toContain('cost');
});

describe.each(['Correctness', 'Completeness'] as const)(
  'assess() of %s where there is no answer',
  (metric) => {
    const question = 'On which day is Alder 9 released?';
    const judged = (answer: string) =>
      assess(metric, { question, reference: 'The documents do not say.', passages: [], answer }).score;

    test('is 1 for an answer that says so', () => {
      expect(judged('The search results do not contain an answer to this question.')).toBe(1);
    });

    test('is 0 for one that claims something', () => {
      expect(judged('Alder 9 is released on 4 May.')).toBe(0);
      expect(judged('The documents do not say. Alder 9 is released on 4 May.')).toBe(0);
    });
  },
);
