import { expect, test } from 'vitest';
import { matchProducts } from '../../../../snippets/batch-inference/results/match-products.ts';

function match(names: string[], answered: string[]) {
  const products = answered.map((product_name, index) => ({ product_name, brand: `answer ${index}` }));
  const { matched, missing, unmatched } = matchProducts(names, products);
  return {
    matched: matched.map(({ name, product, match: how }) => [name, product.brand?.slice(-1), how].join(' ')),
    missing,
    unmatched: unmatched.map(({ reason, product }) => [product.product_name, reason].join(': ')),
  };
}

test('matchProducts() joins by name, not by position', () => {
  expect(match(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual({
    matched: ['a 1 exact', 'b 2 exact', 'c 0 exact'],
    missing: [],
    unmatched: [],
  });
});

test.each(['NIKE air jordan', 'Nike Air-Jordan!', 'Ｎｉｋｅ Air Jordan', ' Nike\tAir\u00a0Jordan '])(
  'matchProducts() takes %j for Nike Air Jordan',
  (answer) => {
    expect(match(['Nike Air Jordan'], [answer]).matched).toEqual(['Nike Air Jordan 0 normalised']);
  },
);

test.each([
  ['one edit in 8 letters', 'Red Shoes', 'Red Shoez', true],
  ['one edit in 7 letters', 'Red Shoe', 'Red Shoz', false],
  ['two edits in 8 letters', 'Red Shoes', 'Rod Shoez', false],
  ['two edits in 20 letters', 'abcdefghijklmnopqrst', 'abcdefghijklmnopqrxy', true],
  ['two edits in 19 letters', 'abcdefghijklmnopqrs', 'abcdefghijklmnopqxy', false],
  ['another digit', 'Apple iPhone 12', 'Apple iPhone 13', false],
  ['another size', 'Running shoe S', 'Running shoe M', false],
  ['another gender', 'Running shoes for women', 'Running shoes for men', false],
  ['another decimal', 'Water bottle 1.5 l', 'Water bottle 15 l', false],
  ['another colour', 'Running shoes red', 'Running shoes rod', false],
  ['a digit more', 'Apple iPhone 1', 'Apple iPhone 11', false],
])('matchProducts() on %s', (_, asked, answer, found) => {
  const { matched, missing, unmatched } = match([asked], [answer]);
  expect(matched).toEqual(found ? [`${asked} 0 close`] : []);
  expect(missing).toEqual(found ? [] : [asked]);
  expect(unmatched).toEqual(found ? [] : [`${answer}: unasked product`]);
});

test('matchProducts() does not guess between two names that are virtually identical', () => {
  expect(match(['A-B shirt', 'AB shirt'], ['a b shirt'])).toEqual({
    matched: [],
    missing: ['A-B shirt', 'AB shirt'],
    unmatched: ['a b shirt: ambiguous product'],
  });
  expect(match(['Blue shoe light', 'Blue shoe sight'], ['Blue shoe right'])).toEqual({
    matched: [],
    missing: ['Blue shoe light', 'Blue shoe sight'],
    unmatched: ['Blue shoe right: ambiguous product'],
  });
});

test('matchProducts() names what was merged, invented and repeated', () => {
  expect(
    match(['Cap', 'Hat', 'Red shoe'], ['Cap and Hat', 'Unicorn', 'Red shoe', 'red shoe', 'Red shoe']),
  ).toEqual({
    matched: ['Red shoe 2 exact'],
    missing: ['Cap', 'Hat'],
    unmatched: [
      'Cap and Hat: unasked product',
      'Unicorn: unasked product',
      'Red shoe: repeated product',
      'red shoe: repeated product',
    ],
  });
});

test('matchProducts() prefers the exact name to one that comes before it', () => {
  expect(match(['Red shoe'], ['red shoe', 'Red shoe']).matched).toEqual(['Red shoe 1 exact']);
});

test('matchProducts() gives a name that was sent twice its two answers, or one answer twice', () => {
  expect(match(['Cap', 'Cap'], ['Cap', 'Cap']).matched).toEqual(['Cap 0 exact', 'Cap 1 exact']);
  expect(match(['Cap', 'Cap'], ['Cap']).matched).toEqual(['Cap 0 exact', 'Cap 0 exact']);
});

test('matchProducts() tells names apart that have no letters', () => {
  expect(match(['!!!', '???'], ['???', '...'])).toEqual({
    matched: ['??? 0 exact'],
    missing: ['!!!'],
    unmatched: ['...: unasked product'],
  });
});
