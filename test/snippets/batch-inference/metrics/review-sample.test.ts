import { expect, test } from 'vitest';
import { reviewColumns, reviewSample } from '../../../../snippets/batch-inference/metrics/review-sample.ts';
import { seededRandom } from '../../../../snippets/batch-inference/random.ts';
import { toCsv } from '../../../../snippets/batch-inference/results/to-csv.ts';

const products = Array.from({ length: 1_000 }, (_, index) => ({
  product_name: `Product ${index}`,
  category: index % 100 === 0 ? 'Rare' : (['Shoes', 'shoes ', 'N/A'][index % 3] ?? null),
}));

test('reviewSample() draws as many of a rare kind as of a common one', async () => {
  const rows = await reviewSample(products, { perStratum: 4, random: seededRandom('a') });
  expect(rows.map(({ stratum }) => stratum)).toEqual(
    ['no category', 'rare', 'shoes'].flatMap((stratum) => new Array(4).fill(stratum)),
  );
  expect(new Set(rows.map(({ product_name }) => product_name)).size).toBe(12);
});

test('reviewSample() takes all of a kind that has too few', async () => {
  const rows = await reviewSample(products, { perStratum: 11, random: seededRandom('a') });
  expect(rows.filter(({ stratum }) => stratum === 'rare')).toHaveLength(10);
});

test('reviewSample() draws the same with the same seed, and other products with another', async () => {
  const names = async (seed: string) =>
    (await reviewSample(products, { random: seededRandom(seed) })).map(({ product_name }) => product_name);
  expect(await names('a')).toEqual(await names('a'));
  expect(await names('a')).not.toEqual(await names('b'));
});

test('reviewSample() gives each product of a stratum the same chance', async () => {
  const ten = products.slice(1, 11).map((product) => ({ ...product, category: 'one' }));
  const drawn = new Map<string, number>();
  const random = seededRandom('chance');
  for (let round = 0; round < 10_000; round++) {
    for (const { product_name } of await reviewSample(ten, { perStratum: 3, random })) {
      drawn.set(product_name, (drawn.get(product_name) ?? 0) + 1);
    }
  }
  // 3 of 10 in 10,000 rounds; five standard deviations of that binomial count are 229.
  expect([...drawn.values()].every((count) => Math.abs(count - 3_000) < 229)).toBe(true);
  expect(drawn.size).toBe(10);
});

test('reviewSample() makes rows for a sheet with room for a verdict', async () => {
  const rows = await reviewSample([{ product_name: '=1+1', category: 'Cap' }]);
  const chunks = await Array.fromAsync(toCsv(rows, { columns: reviewColumns, escapeFormulas: true }));
  const sheet = chunks.map((chunk) => new TextDecoder().decode(chunk)).join('');
  expect(sheet).toBe(`${reviewColumns.join()}\ncap,'=1+1,,,,,Cap,,,,,,,\n`);
});

test.each([0, 1.5])('reviewSample() refuses to draw %d of each', async (perStratum) => {
  await expect(reviewSample(products, { perStratum })).rejects.toThrow(
    new RangeError(
      `Cannot draw a sample as perStratum must be a whole number of at least 1: current value is ${perStratum}`,
    ),
  );
});
