import fc from 'fast-check';
import { expect, test } from 'vitest';
import { product, productFields } from '../../../../snippets/batch-inference/product.ts';
import { toProduct } from '../../../../snippets/batch-inference/results/to-product.ts';
import { fuzz } from '../../../support/hostile-text.ts';

const anything = fc.oneof(
  fc.string(),
  fc.constant(null),
  fc.constant(undefined),
  fc.integer(),
  fc.array(fc.string()),
);

test('toProduct() takes as it is what the schema takes, and only that', () => {
  const candidates = fc.dictionary(fc.constantFrom(...productFields, 'other'), anything);
  fc.assert(
    fc.property(candidates, (candidate) => {
      const made = toProduct(candidate);
      const sound = product.strict().safeParse(candidate).success;
      const defined = Object.values(candidate).every((value) => value !== undefined);
      if (made) expect(product.strict().safeParse(made.product).success).toBe(true);
      if (defined) expect(made?.repairs.length === 0).toBe(sound);
      if (defined && sound) expect(made?.product).toBe(candidate);
    }),
    { ...fuzz, numRuns: 2_000 },
  );
});

test('toProduct() knows a field by its letters', () => {
  const given = {
    'Product Name': 'a',
    'sub-category': 'b',
    productLine: 'c',
    Colour: 'd',
    YearOfFirstSale: 'e',
  };
  expect(toProduct(given)).toEqual({
    product: { product_name: 'a', sub_category: 'b', product_line: 'c', color: 'd', year_of_first_sale: 'e' },
    repairs: ['field names'],
  });
});

test('toProduct() says numbers and lists in words, and leaves out what it can not keep', () => {
  const given = {
    product_name: 7,
    color: ['red', 'blue'],
    year_of_first_sale: 1985,
    price: { low: 1 },
    season: null,
  };
  expect(toProduct(given)).toEqual({
    product: { product_name: '7', color: 'red, blue', year_of_first_sale: '1985', season: null },
    repairs: ['field values'],
  });
});

test('toProduct() keeps the first of two fields that mean the same', () => {
  expect(toProduct({ product_name: 'a', color: 'red', Colour: 'blue' })?.product.color).toBe('red');
});

test.each([
  null,
  'a',
  7,
  [],
  {},
  { brand: 'a' },
  { product_name: '' },
  { product_name: null },
  { product_name: {} },
])('toProduct() finds no product in %j', (value) => {
  expect(toProduct(value)).toBeUndefined();
});

test('toProduct() is not taken in by the names of prototypes', () => {
  const made = toProduct(JSON.parse('{"product_name":"a","__proto__":{"brand":"evil"},"constructor":"b"}'));
  expect(made?.product).toEqual({ product_name: 'a' });
  expect(made?.product.brand).toBeUndefined();
});
