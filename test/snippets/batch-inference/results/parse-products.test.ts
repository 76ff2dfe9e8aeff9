import { expect, test } from 'vitest';
import { parseProducts } from '../../../../snippets/batch-inference/results/parse-products.ts';

const one = { product_name: 'Red "12\\" shoe', brand: 'A}, {B' };
const two = { product_name: 'Blue shoe', brand: null };
const sound = JSON.stringify({ products: [one, two] });

test.each([
  ['an object with a list', sound],
  ['a list', JSON.stringify([one, two])],
  ['a list in another object', JSON.stringify({ answer: { list_of_dict: [one, two] }, count: 2 })],
  ['one line of JSON with white space around', `\n ${sound}\n`],
  ['numbered objects', JSON.stringify({ 1: one, 2: two })],
])('parseProducts() takes %s as it is', (_, text) => {
  expect(parseProducts(text)).toEqual({ products: [one, two], repairs: [], unusable: [] });
});

test.each([
  ['a code fence', `\`\`\`json\n${sound}\n\`\`\``],
  ['words around it', `Here is the JSON:\n${sound}\nI hope that this helps!`],
  ['JSON in a JSON string', JSON.stringify(sound)],
])('parseProducts() gets the JSON out of %s', (_, text) => {
  expect(parseProducts(text)).toEqual({ products: [one, two], repairs: ['surroundings'], unusable: [] });
});

test.each([
  ['trailing commas', '{"products": [{"product_name": "Cap", "color": "red",},],}'],
  ['single quotes', "{'products': [{'product_name': 'Cap', 'color': 'red'}]}"],
  ['curly quotes', '{“products”: [{“product_name”: “Cap”, “color”: “red”}]}'],
  ['names without quotes', '{products: [{product_name: "Cap", color: "red"}]}'],
  ['comments', '{"products": [{"product_name": "Cap", "color": "red"} // the last one\n]}'],
  ['missing commas', '{"products": [{"product_name": "Cap" "color": "red"}]}'],
  [
    'words with brackets around it',
    'Of {all} fields [all]: [{"product_name": "Cap", "color": "red"}] {done}',
  ],
  ['a beginning that was put into its mouth', '{"product_name": "Cap", "color": "red"}]}'],
])('parseProducts() repairs %s', (_, text) => {
  expect(parseProducts(text)).toEqual({
    products: [{ product_name: 'Cap', color: 'red' }],
    repairs: ['syntax'],
    unusable: [],
  });
});

test('parseProducts() repairs quotes that were not escaped', () => {
  const { products } = parseProducts('[{"product_name": "12" ruler", "brand": "x"}]');
  expect(products).toEqual([{ product_name: '12" ruler', brand: 'x' }]);
});

test('parseProducts() takes NaN and None for words that say nothing', () => {
  const { products, repairs } = parseProducts('[{"product_name": "Cap", "color": NaN, "brand": None}]');
  expect(products).toEqual([{ product_name: 'Cap', color: 'NaN', brand: null }]);
  expect(repairs).toEqual(['syntax']);
});

test('parseProducts() takes several values that follow one another', () => {
  expect(parseProducts(`${JSON.stringify(one)}\n${JSON.stringify(two)}`).products).toEqual([one, two]);
});

test('parseProducts() keeps the neighbours of a product that is past repair, and names it', () => {
  const { products, unusable } = parseProducts(
    `[${JSON.stringify(one)}, {"product_name": 5'10" rope, "brand": "x"}, ${JSON.stringify(two)}]`,
  );
  expect(products).toEqual([one, two]);
  expect(unusable).toEqual([
    { reason: 'broken JSON', found: '{"product_name": 5\'10" rope, "brand": "x"}, ' },
  ]);
});

test('parseProducts() gives every product before the cut, and none after it, wherever the answer is cut', () => {
  const end = (product: object) => sound.indexOf(JSON.stringify(product)) + JSON.stringify(product).length;
  for (let length = end(one); length < sound.length; length++) {
    const { products, unusable } = parseProducts(sound.slice(0, length));
    expect(products).toEqual(length >= end(two) ? [one, two] : [one]);
    // Behind the last product nothing but brackets is lost.
    if (length <= end(two)) expect(unusable).toContainEqual(expect.objectContaining({ reason: 'cut off' }));
  }
});

test('parseProducts() names what is no product', () => {
  expect(parseProducts('[{"brand": "Nike"}, "Cap", null, {"product_name": "Cap"}]')).toEqual({
    products: [{ product_name: 'Cap' }],
    repairs: [],
    unusable: [
      { reason: 'not a product', found: '{"brand":"Nike"}' },
      { reason: 'not a product', found: 'Cap' },
      { reason: 'not a product', found: 'null' },
    ],
  });
});

test.each(['', 'I can not help with that.', '{"products": []}', '[]', '{', '{"products'])(
  'parseProducts() says that there are no products in %j',
  (text) => {
    expect(parseProducts(text)).toEqual({
      products: [],
      repairs: [],
      unusable: [{ reason: 'no products', found: text }],
    });
  },
);

test('parseProducts() says that an answer is cut off before its first product', () => {
  expect(parseProducts('{"products": [').unusable).toEqual([{ reason: 'cut off', found: '{"products": [' }]);
});

test('parseProducts() gets through brackets without end', () => {
  for (const text of [
    '['.repeat(200_000),
    '{"a":'.repeat(20_000),
    '{'.repeat(200_000),
    '{"a":{'.repeat(3_000),
  ]) {
    expect(parseProducts(text).products).toEqual([]);
    expect(parseProducts(text).unusable).not.toEqual([]);
  }
});
