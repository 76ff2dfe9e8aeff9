import { describe, expect, test } from 'vitest';
import {
  compareRuns,
  comparisonTable,
  htmlTable,
  type RequestTrace,
  summarize,
  summaryTable,
  sweepPoints,
  textTable,
} from '../../../../snippets/benchmarking/mod.ts';
import { aFailure, aTrace } from '../a-trace.ts';

/** Requests whose first tokens come after these times. */
const run = (firsts: readonly number[], more: RequestTrace[] = []) =>
  summarize([...firsts.map((first) => aTrace([first, first + 10])), ...more]);
const hundred = Array.from({ length: 100 }, (_, index) => 400 + index);
const shifted = (by: number) => run(hundred.map((first) => first + by));

function row(summary: ReturnType<typeof run>, metric: string): readonly string[] | undefined {
  return summaryTable(summary).rows.find(([first]) => first === metric);
}

describe('summaryTable()', () => {
  test('has a row a metric, in the order of its header', () => {
    expect(summaryTable(run(hundred)).header).toEqual([
      ...['Metric', 'mean', 'p25', 'p50', 'p75', 'p90', 'p95', 'p99', 'p99.9', 'min', 'max', 'sd'],
    ]);
    // Of 100 requests, one can not tell where the interval of p99 ends.
    expect(row(run(hundred), 'Time to first token (ms)')?.slice(1)).toEqual([
      ...['450', '425', '450', '474', '489', '494', '~498', '~499', '400', '499', '29'],
    ]);
    expect(row(run(hundred), 'Output tokens')?.[1]).toBe('2');
  });

  test('tells rates of the whole run, and what failed beside it', () => {
    const summary = run([400], [aFailure('cut', [1, 2]), aFailure('throttled'), aFailure('cut')]);
    expect(summaryTable(summary).notes).toEqual([
      '1 of 4 requests completed in 0 s, 4.82 output tokens per second, 145 completed requests per minute.',
      'Failed, and in no figure above: 2 cut, 1 throttled (2 pieces of answers came with them).',
    ]);
    expect(summaryTable(run([400])).notes).toHaveLength(1);
  });

  test('stands a run without requests', () => {
    expect(summaryTable(summarize([]))).toMatchObject({
      rows: [],
      notes: ['0 of 0 requests completed in 0 s.'],
    });
  });
});

describe('tables', () => {
  const table = {
    caption: 'A & b',
    header: ['Metric', 'mean'],
    rows: [
      ['One', '1'],
      ['Another', '1,000'],
    ],
    notes: ['<done>'],
  };

  test('textTable() stands figures below each other', () => {
    expect(textTable(table)).toBe(
      ['A & b', '', 'Metric    mean', 'One          1', 'Another  1,000', '', '<done>'].join('\n'),
    );
  });

  test('htmlTable() names columns and rows, and lets no text be markup', () => {
    expect(htmlTable(table)).toBe(
      '<table><caption>A &amp; b</caption><thead><tr><th scope="col">Metric</th><th scope="col">mean</th></tr></thead>' +
        '<tbody><tr><th scope="row">One</th><td class="number">1</td></tr><tr><th scope="row">Another</th><td class="number">1,000</td></tr></tbody></table>' +
        '<p>&lt;done&gt;</p>',
    );
  });
});

test.each([
  ['~498', true],
  ['−2.0 %', true],
  ['1,000.5', true],
  ['p50', false],
  ['yes', false],
  ['', false],
])('htmlTable() knows whether %j is a figure: %j', (cell, isFigure) => {
  const html = htmlTable({ caption: '', header: ['', ''], rows: [['', cell]], notes: [] });
  expect(html.includes('class="number"')).toBe(isFigure);
});

describe('compareRuns()', () => {
  const find = (left: ReturnType<typeof run>, right: ReturnType<typeof run>, statistic: string) =>
    compareRuns(left, right).find(
      ({ metric, ...each }) => metric === 'timeToFirstToken' && each.statistic === statistic,
    );

  test('tells equal runs equal', () => {
    for (const { change, differs } of compareRuns(shifted(0), shifted(0))) {
      expect([change ?? 0, differs ?? false]).toEqual([0, false]);
    }
  });

  test('finds a difference of means just outside of what chance makes', () => {
    // Standard deviation 29.01 of 100 values each: 1.96 × 29.01 × √(2 / 100) = 8.04.
    expect(find(shifted(0), shifted(8), 'mean')?.differs).toBe(false);
    expect(find(shifted(0), shifted(9), 'mean')).toMatchObject({
      ...{ left: 449.5, right: 458.5, differs: true },
      change: 458.5 / 449.5 - 1,
    });
  });

  test('finds a difference of medians where their intervals part', () => {
    const { low = Number.NaN, high = Number.NaN } = shifted(0).metrics.timeToFirstToken?.quantiles.p50 ?? {};
    expect(find(shifted(0), shifted(high - low), 'p50')?.differs).toBe(false);
    expect(find(shifted(0), shifted(high - low + 1), 'p50')?.differs).toBe(true);
    expect(find(shifted(high - low + 1), shifted(0), 'p50')?.differs).toBe(true);
  });

  test('says nothing of what too few requests tell', () => {
    const few = (count: number, by: number) => run(hundred.slice(0, count).map((first) => first + by));
    expect(find(few(29, 0), few(30, 1_000), 'mean')?.differs).toBeUndefined();
    expect(find(few(30, 0), few(30, 1_000), 'mean')?.differs).toBe(true);
    expect(find(few(30, 0), few(30, 1_000), 'p99')?.differs).toBeUndefined();
  });

  test('says nothing of gaps, but tells them', () => {
    const found = compareRuns(shifted(0), shifted(500)).filter(({ metric }) => metric === 'gaps');
    expect(found.map(({ differs }) => differs)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('has rates of the whole, and only what both runs have', () => {
    const compared = compareRuns(run([400]), run([815]));
    expect(compared.slice(-2)).toMatchObject([
      { metric: 'overallOutputTokensPerSecond', statistic: 'whole', change: 415 / 830 - 1 },
      { metric: 'requestsPerMinute', statistic: 'whole', left: 60_000 / 415, right: 60_000 / 830 },
    ]);
    expect(compareRuns(run([400]), summarize([]))).toEqual([]);
  });

  test('comparisonTable() shows changes with their signs', () => {
    const table = comparisonTable(compareRuns(shifted(0), shifted(9)), ['calm', 'busy']);
    expect(table.header).toEqual(['Metric', '', 'calm', 'busy', 'change', 'more than chance']);
    expect(table.rows).toContainEqual(['Time to first token (ms)', 'mean', '450', '459', '+2.0 %', 'yes']);
    expect(table.rows).toContainEqual(['Inter-token latency (ms)', 'p50', '10', '10', '0.0 %', 'no']);
    expect(table.rows).toContainEqual(['Delay of sending (ms)', 'mean', '0', '0', '', 'no']);
    const back = comparisonTable(compareRuns(shifted(9), shifted(0)));
    expect(back.rows).toContainEqual(['Time to first token (ms)', 'mean', '459', '450', '−2.0 %', 'yes']);
    expect(back.rows.at(-1)?.[0]).toBe('Completed requests per minute');
  });
});

test('sweepPoints() summarizes each level by itself', () => {
  const traces = [aTrace([100], { stage: '1 user' }), aTrace([300], { stage: '4 users' }), aTrace([500])];
  const levels = [1, 2, 4].map((users) => ({ name: users === 1 ? '1 user' : `${users} users`, users }));
  const points = sweepPoints(levels, traces);
  expect(
    points.map(({ concurrency, summary }) => [concurrency, summary.metrics.timeToFirstToken?.mean]),
  ).toEqual([
    [1, 100],
    [4, 300],
  ]);
});
