import { expect, test } from 'vitest';
import { failedRecord } from '../../../../snippets/batch-inference/results/failed-record.ts';
import { readAnswer } from '../../../../snippets/batch-inference/results/read-answer.ts';
import { retryNames } from '../../../../snippets/batch-inference/results/retry-names.ts';

test('retryNames() gives failed and missing products, and no others', async () => {
  const outcomes = [
    readAnswer(
      { recordId: 'a', names: ['Cap', 'Hat'] },
      '[{"product_name": "Cap"}, {"product_name": "Unicorn"}]',
    ),
    failedRecord({ recordId: 'b', names: ['Shoe', 'Shoe'] }, { reason: 'error', message: '500: no' }),
  ];
  expect(await Array.fromAsync(retryNames(outcomes))).toEqual(['Hat', 'Shoe', 'Shoe']);
});
