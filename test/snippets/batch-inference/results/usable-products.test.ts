import { expect, test } from 'vitest';
import { readAnswer } from '../../../../snippets/batch-inference/results/read-answer.ts';
import { usableProducts } from '../../../../snippets/batch-inference/results/usable-products.ts';

test('usableProducts() gives products under the asked name, with null for what says nothing', async () => {
  const text = '[{"product_name": "CAP", "brand": "unknown", "color": "red"}, {"product_name": "Unicorn"}]';
  const products = await Array.fromAsync(
    usableProducts([readAnswer({ recordId: 'a', names: ['Cap', 'Hat'] }, text)]),
  );
  expect(products).toHaveLength(1);
  expect(products[0]).toMatchObject({ product_name: 'Cap', brand: null, color: 'red' });
});
