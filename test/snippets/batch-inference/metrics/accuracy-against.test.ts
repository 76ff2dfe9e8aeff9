import { expect, test } from 'vitest';
import { accuracyAgainst } from '../../../../snippets/batch-inference/metrics/accuracy-against.ts';
import type { Product } from '../../../../snippets/batch-inference/product.ts';

const truths: Product[] = [
  { product_name: 'a', brand: 'Nike', color: 'red', material: null },
  { product_name: 'b', brand: 'Levi’s', color: 'blue' },
];
const compare = accuracyAgainst((name) => truths.find(({ product_name }) => product_name === name));

test('accuracyAgainst() finds nothing wrong with the truth', async () => {
  expect(await compare(truths)).toMatchObject({
    compared: 2,
    correct: 4,
    wrong: 0,
    omitted: 0,
    accuracy: 1,
    precision: 1,
  });
});

test('accuracyAgainst() tells wrong, invented and omitted values apart', async () => {
  const said: Product[] = [
    { product_name: 'a', brand: 'nike', color: 'green', material: 'leather' },
    { product_name: 'b', brand: 'levis', color: 'N/A' },
  ];
  const { fields, ...all } = await compare(said);
  expect(all).toEqual({
    ...{ compared: 2, correct: 2, wrong: 1, invented: 1, omitted: 1 },
    accuracy: 2 / 4,
    precision: 2 / 4,
  });
  expect(fields.brand).toMatchObject({ correct: 2, accuracy: 1, precision: 1 });
  expect(fields.color).toMatchObject({ wrong: 1, omitted: 1, accuracy: 0, precision: 0 });
  expect(fields.material).toMatchObject({ invented: 1, accuracy: Number.NaN, precision: 0 });
});

test('accuracyAgainst() leaves out products whose truth is not known', async () => {
  expect(await compare([{ product_name: 'z', brand: 'Nike' }])).toMatchObject({
    compared: 0,
    accuracy: Number.NaN,
  });
});

test('accuracyAgainst() takes another idea of what is the same', async () => {
  const strict = accuracyAgainst(
    () => truths[0],
    (said, truth) => said === truth,
  );
  expect(await strict([{ product_name: 'a', brand: 'nike', color: 'red' }])).toMatchObject({
    correct: 1,
    wrong: 1,
  });
});
