import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildPrompt,
  catalogue,
  type Product,
  productResponder,
  readAnswer,
  toConverseInput,
} from '../../../../snippets/batch-inference/mod.ts';
import { seededRandom } from '../../../../snippets/batch-inference/random.ts';
import { hostileName } from '../hostile-names.ts';

const respond = productResponder({ model: 'anthropic.claude-v2' });

function answer(names: readonly string[], seed = 'test'): string {
  return respond(toConverseInput(buildPrompt(names)), { random: seededRandom(seed) });
}

test('productResponder() gives the same answer to the same prompt and chance', () => {
  const names = Array.from(catalogue({ count: 5 }), ({ product }) => product.product_name);
  expect(answer(names)).toBe(answer(names));
  expect(answer(names)).not.toBe(answer(names, 'other'));
});

test('productResponder() knows what a name tells, and guesses the rest', () => {
  let [told, rightTold, guessed, rightGuessed] = [0, 0, 0, 0];
  for (const entry of catalogue({ count: 2_000 })) {
    const name = entry.product.product_name;
    const { products } = readAnswer({ recordId: 'a', names: [name] }, answer([name], name));
    const described: Product | undefined = products[0]?.product;
    if (!described) continue;
    const isRight = (field: keyof Product) => Number(described[field] === entry.product[field]);
    for (const field of ['brand', 'category'] as const) {
      told++;
      rightTold += isRight(field);
    }
    for (const field of ['price', 'year_of_first_sale'] as const) {
      guessed++;
      rightGuessed += isRight(field);
    }
  }
  expect(rightTold / told).toBeGreaterThan(0.85);
  expect(rightGuessed / guessed).toBeLessThan(0.5);
});

test('productResponder() describes names of no shop that it knows, whatever they hold', () => {
  const sound = (names: string[]) =>
    respond(toConverseInput(buildPrompt(names)), { random: () => 0.999 }) as string;
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1, maxLength: 5 }), (names) => {
      const { products } = JSON.parse(sound(names));
      expect(products.map(({ product_name }: Product) => product_name)).toEqual(names);
    }),
  );
});

test('productResponder() has nothing to say where there is no list', () => {
  const messages = [{ role: 'user', content: [{ text: 'Hello' }] }];
  expect(JSON.parse(respond({ messages }, { random: () => 0.999 }))).toEqual({ products: [] });
});
