import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts, inventions } from './facts.ts';
import { expectFall, fewer, scores, settings, spoiled, texts, withInventions } from './series.ts';

describe.each(['Faithfulness', 'CitationCoverage'] as const)('assess() of %s', (metric) => {
  test.each(['misquoted', 'renamed', 'denied'] as const)(
    'is the share of the sentences that are not %s',
    (how) => {
      fc.assert(
        fc.property(facts(), (list) => {
          const passages = [texts(list).join(' ')];
          const series = spoiled(list, how).map((answer) => ({ passages, answer }));
          const shares = series.map((_, count) => 1 - count / list.length);
          for (const [index, score] of scores(metric, series).entries()) {
            expect(score).toBeCloseTo(shares[index] ?? -1);
          }
        }),
        settings,
      );
    },
  );

  test('falls with every invented sentence', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const answer = texts(list).join(' ');
        expectFall(
          scores(
            metric,
            withInventions(answer).map((answer) => ({ passages: texts(list), answer })),
          ),
        );
      }),
      settings,
    );
  });

  test('falls to 0 where two facts of one kind exchange their numbers', () => {
    const passages = ['Alder keeps 20 records in Oslo. Birch keeps 40 records in Lima.'];
    const answer = 'Alder keeps 40 records in Oslo. Birch keeps 20 records in Lima.';
    expect(scores(metric, [{ passages, answer }])).toEqual([0]);
  });

  test('does not hang on the order or the division of the passages', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const answer = [...texts(list).slice(1), list[0]?.misquoted, inventions[0]].join(' ');
        const divisions = [texts(list), texts(list).reverse(), [texts(list).join(' ')]];
        const found = scores(
          metric,
          divisions.map((passages) => ({ passages, answer })),
        );
        expect(new Set(found).size).toBe(1);
      }),
      settings,
    );
  });
});

describe('assess() of Completeness', () => {
  test('is the share of the reference that the answer still holds', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const reference = texts(list).join(' ');
        const series = fewer(texts(list), 0).map((kept) => ({ reference, answer: kept.join(' ') }));
        for (const [count, score] of scores('Completeness', series).entries()) {
          expect(score).toBeCloseTo(1 - count / list.length);
        }
      }),
      settings,
    );
  });

  test('falls with every number that is misquoted, and does not rise by inventions', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const reference = texts(list).join(' ');
        expectFall(
          scores(
            'Completeness',
            spoiled(list, 'misquoted').map((answer) => ({ reference, answer })),
          ),
        );
        const padded = withInventions(texts(list).slice(1).join(' ')).map((answer) => ({
          reference,
          answer,
        }));
        expectFall(scores('Completeness', padded), { strictly: false });
      }),
      settings,
    );
  });
});

describe('assess() of Correctness', () => {
  test.each(['misquoted', 'renamed', 'denied'] as const)('falls with every sentence that is %s', (how) => {
    fc.assert(
      fc.property(facts(), (list) => {
        const reference = texts(list).join(' ');
        const series = scores(
          'Correctness',
          spoiled(list, how).map((answer) => ({ reference, answer })),
        );
        expectFall(series);
        expect([series.at(0), series.at(-1)]).toEqual([1, 0]);
      }),
      settings,
    );
  });

  test('falls with every sentence left out, and with every one made up', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const reference = texts(list).join(' ');
        const less = fewer(texts(list), 0).map((kept) => ({ reference, answer: kept.join(' ') }));
        expectFall(scores('Correctness', less));
        expectFall(
          scores(
            'Correctness',
            withInventions(reference).map((answer) => ({ reference, answer })),
          ),
        );
      }),
      settings,
    );
  });

  test('costs more to contradict the reference than to leave it out', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const reference = texts(list).join(' ');
        const rest = texts(list).slice(1);
        const [silent = 0, wrong = 0] = scores('Correctness', [
          { reference, answer: rest.join(' ') },
          { reference, answer: [...rest, list[0]?.misquoted].join(' ') },
        ]);
        expect(wrong).toBeLessThan(silent);
      }),
      settings,
    );
  });

  test('falls with every misquoted sentence by the passages, where there is no reference', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const series = spoiled(list, 'misquoted').map((answer) => ({ passages: texts(list), answer }));
        expectFall(scores('Correctness', series));
      }),
      settings,
    );
  });
});

test('assess() of ContextCoverage counts what a heading says for the lines below it', () => {
  const coverage = (passage: string) =>
    scores('ContextCoverage', [
      { question: 'What is new?', reference: 'Alder 2.20 reads Parquet files.', passages: [passage] },
    ]);
  expect(coverage('# Alder 2.20\n\nReads Parquet files.')).toEqual([1]);
  expect(coverage('# Alder 2.2\n\nReads Parquet files.')).toEqual([0]);
  expect(coverage('Reads Parquet files.')).toEqual([0]);
});
