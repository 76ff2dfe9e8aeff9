import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Product } from '../../../../snippets/batch-inference/product.ts';
import { readAnswer } from '../../../../snippets/batch-inference/results/read-answer.ts';
import { fuzz } from '../../../support/hostile-text.ts';
import { hostileName } from '../hostile-names.ts';

const packed = fc
  .uniqueArray(hostileName, { minLength: 1, maxLength: 8 })
  .map((names) =>
    names.map(
      (product_name, index): Product => ({ product_name, brand: `brand ${index}`, material: product_name }),
    ),
  );

function read(products: readonly Product[], text: string) {
  return readAnswer({ recordId: 'a', names: products.map(({ product_name }) => product_name) }, text);
}

test('readAnswer() unpacks any names without loss or mix-up, in any order', () => {
  fc.assert(
    fc.property(
      packed,
      fc.boolean(),
      fc.constantFrom('', 'Here: ', '```json\n'),
      (products, turned, before) => {
        const order = turned ? products.toReversed() : products;
        const outcome = read(products, before + JSON.stringify({ products: order }));
        expect(outcome.products.map(({ product }) => product)).toEqual(products);
        expect(outcome.products.every(({ match }) => match === 'exact')).toBe(true);
        expect(outcome.unusable).toEqual([]);
      },
    ),
    { ...fuzz, numRuns: 1_000 },
  );
});

test('readAnswer() of an answer that is cut anywhere: whole products are there, the others are named', () => {
  fc.assert(
    fc.property(packed, fc.double({ min: 0, max: 1, noNaN: true }), (products, share) => {
      const text = JSON.stringify({ products });
      const cut = text.slice(0, Math.floor(share * text.length));
      const whole = products.filter((product) => cut.includes(JSON.stringify(product)));
      const outcome = read(products, cut);
      expect(outcome.products.map(({ product }) => product)).toEqual(whole);
      const named = outcome.unusable.flatMap(({ name }) => name ?? []);
      expect([...outcome.products.map(({ name }) => name), ...named].toSorted()).toEqual(
        outcome.names.toSorted(),
      );
    }),
    { ...fuzz, numRuns: 1_000 },
  );
});

test('readAnswer() of an answer with one damaged product keeps all others as they are', () => {
  const damage = fc.constantFrom('"brand', "brand'", ':::', '}{', '][', '\u0000', '"');
  fc.assert(
    fc.property(packed, damage, fc.nat(), (products, put, at) => {
      const index = at % products.length;
      const pieces = products.map((product) => JSON.stringify(product));
      pieces[index] = pieces[index]?.replace('"brand', put) ?? '';
      const outcome = read(products, `{"products":[${pieces.join(',')}]}`);
      for (const [position, product] of products.entries()) {
        if (position === index) continue;
        expect(outcome.products.find(({ name }) => name === product.product_name)?.product).toEqual(product);
      }
      const named = outcome.unusable.flatMap(({ name }) => name ?? []);
      expect([...outcome.products.map(({ name }) => name), ...named].toSorted()).toEqual(
        outcome.names.toSorted(),
      );
    }),
    { ...fuzz, numRuns: 1_000 },
  );
});

test('readAnswer() says that products are missing because the answer was cut off', () => {
  const text = '{"products": [{"product_name": "Cap", "color": "red"}, {"product_name": "Ha';
  const { unusable } = readAnswer({ recordId: 'a', names: ['Cap', 'Hat', 'Shoe'] }, text);
  expect(unusable).toEqual([
    { reason: 'cut off', recordId: 'a', name: 'Hat' },
    { reason: 'cut off', recordId: 'a', name: 'Shoe' },
    { reason: 'cut off', recordId: 'a', found: '{"product_name": "Ha' },
  ]);
});
