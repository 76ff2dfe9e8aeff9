import { expect, test } from 'vitest';
import { contentCoverage } from '../../../../snippets/batch-inference/metrics/content-coverage.ts';
import { countOutcomes } from '../../../../snippets/batch-inference/metrics/count-outcomes.ts';
import { finalCoverage } from '../../../../snippets/batch-inference/metrics/final-coverage.ts';
import { parsingCoverage } from '../../../../snippets/batch-inference/metrics/parsing-coverage.ts';
import { parsingPrecision } from '../../../../snippets/batch-inference/metrics/parsing-precision.ts';
import { parsingRecall } from '../../../../snippets/batch-inference/metrics/parsing-recall.ts';
import { attributes } from '../../../../snippets/batch-inference/product.ts';
import { failedRecord } from '../../../../snippets/batch-inference/results/failed-record.ts';
import type { Outcome } from '../../../../snippets/batch-inference/results/outcome.ts';
import { readAnswer } from '../../../../snippets/batch-inference/results/read-answer.ts';

/** A product with values for its first attributes, and with words that say nothing for the others. */
function product(product_name: string, filled: number) {
  return {
    product_name,
    ...Object.fromEntries(attributes.map((field, index) => [field, index < filled ? 'x' : 'N/A'])),
  };
}

function answered(names: string[], ...products: object[]): Outcome {
  return readAnswer({ recordId: 'a', names }, JSON.stringify({ products }));
}

async function metrics(...outcomes: Outcome[]) {
  const counts = await countOutcomes(outcomes);
  return {
    content: contentCoverage(counts),
    parsing: parsingCoverage(counts),
    recall: parsingRecall(counts),
    precision: parsingPrecision(counts),
    final: finalCoverage(counts),
  };
}

test('metrics of a perfect run are all 1', async () => {
  expect(await metrics(answered(['a', 'b'], product('a', 10), product('b', 10)))).toEqual({
    ...{ content: 1, parsing: 1, recall: 1, precision: 1, final: 1 },
  });
});

test('metrics of a run of which nothing came back are 0, or of nothing', async () => {
  expect(await metrics(failedRecord({ recordId: 'a', names: ['a', 'b'] }, { reason: 'error' }))).toEqual({
    ...{ content: Number.NaN, parsing: 0, recall: 0, precision: Number.NaN, final: 0 },
  });
});

test('contentCoverage() sees what the model left out, and not what was lost; finalCoverage() sees both', async () => {
  const [half, whole] = [product('a', 5), product('b', 10)];
  // 15 of 20 attributes of two products; four names were sent.
  expect(await metrics(answered(['a', 'b', 'c', 'd'], half, whole))).toMatchObject({
    content: 0.75,
    final: 15 / 40,
  });
});

test('parsingRecall() counts exact names only, parsingCoverage() products of any name', async () => {
  // Of four names one is exact, one virtually identical, one renamed, one gone.
  const outcome = answered(
    ['Cap', 'Hat', 'Shoe', 'Sock'],
    product('Cap', 10),
    product('HAT', 10),
    product('Boot', 10),
  );
  expect(await metrics(outcome)).toEqual({
    content: 1,
    parsing: 3 / 4,
    recall: 1 / 4,
    precision: 1 / 3,
    final: 20 / 40,
  });
});

test('parsingCoverage() does not let a surplus in one record make up for a loss in another', async () => {
  const surplus = answered(['Cap'], product('Cap', 10), product('Other', 10), product('Third', 10));
  const loss = answered(['Hat', 'Shoe']);
  expect(await metrics(surplus, loss)).toMatchObject({ parsing: 1 / 3, precision: 1 / 3 });
});

test('parsingPrecision() counts an answer that serves two names once', async () => {
  expect(await metrics(answered(['Cap', 'Cap'], product('Cap', 10)))).toMatchObject({
    precision: 1,
    recall: 1,
  });
});

test('contentCoverage() and finalCoverage() tell each attribute apart', async () => {
  const counts = await countOutcomes([answered(['a', 'b'], product('a', 1), product('c', 2))]);
  const [first = 'brand', second = 'brand', third = 'brand'] = attributes;
  expect([first, second, third].map((field) => contentCoverage(counts, field))).toEqual([1, 0.5, 0]);
  expect([first, second, third].map((field) => finalCoverage(counts, field))).toEqual([0.5, 0, 0]);
});
