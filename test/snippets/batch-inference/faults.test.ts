import { expect, test } from 'vitest';
import { toJsonl } from '../../../snippets/batch-inference/lines/to-jsonl.ts';
import type { Product } from '../../../snippets/batch-inference/product.ts';
import { seededRandom } from '../../../snippets/batch-inference/random.ts';
import type { ManifestEntry } from '../../../snippets/batch-inference/records/manifest-entry.ts';
import { pack } from '../../../snippets/batch-inference/records/pack.ts';
import { readManifest } from '../../../snippets/batch-inference/records/read-manifest.ts';
import { toManifest } from '../../../snippets/batch-inference/records/to-manifest.ts';
import { joinResults } from '../../../snippets/batch-inference/results/join-results.ts';
import { readResults } from '../../../snippets/batch-inference/results/read-results.ts';
import { retryNames } from '../../../snippets/batch-inference/results/retry-names.ts';
import { usableProducts } from '../../../snippets/batch-inference/results/usable-products.ts';

const names = Array.from(
  { length: 5_000 },
  (_, index) => `Product ${index}: 12" shoe, women's {size ${index % 40}}`,
);

/** A value that belongs to one product only, so that a mix-up is seen. */
function truth(product_name: string): Product {
  return { product_name, brand: `Brand of ${product_name}`, color: 'red' };
}

function answer({ recordId, names }: ManifestEntry, damage = (text: string) => text): object {
  const text = damage(JSON.stringify({ products: names.map(truth) }, null, 1));
  return { modelInput: {}, modelOutput: { content: [{ type: 'text', text }] }, recordId };
}

/** What models do to their JSON. */
const damages: ((text: string) => string)[] = [
  (text) => text.slice(0, Math.floor(text.length * 0.6)),
  (text) => `Here is the JSON you asked for:\n\`\`\`json\n${text}\n\`\`\`\nDo you need anything else?`,
  (text) => text.replaceAll('"\n', '",\n'),
  (text) => text.replaceAll('\\"', '"'),
  (text) => text.replaceAll('"color": "red"', '"color": NaN'),
  (text) => text.replace('"product_name"', '"product_name'),
  (text) => text.replace(/Product \d+/, 'Unicorn'),
];

test('a run of all faults at once loses nothing good, mixes nothing up and names everything bad', async () => {
  const random = seededRandom('faults');
  const manifest = await Array.fromAsync(toManifest(pack(names, 5)));
  const sound = new Map<string, string[]>();
  const lines = manifest.flatMap((entry, index) => {
    if (random() < 0.05) return [{ recordId: entry.recordId, error: { errorCode: 500, errorMessage: 'no' } }];
    const damage = random() < 0.2 ? damages[index % damages.length] : undefined;
    const line = answer(entry, damage);
    if (!damage) sound.set(JSON.stringify(line), entry.names);
    return random() < 0.02 ? [line, line] : [line];
  });
  const shuffled = lines.map((line) => ({ line, at: random() })).sort((one, other) => one.at - other.at);
  const file = shuffled.map(({ line }) => JSON.stringify(line)).join('\n');
  const truncated = file.slice(0, Math.floor(file.length * 0.97));

  const outcomes = await Array.fromAsync(
    joinResults(readManifest(toJsonl(manifest)), readResults([truncated])),
  );
  const products = await Array.fromAsync(usableProducts(outcomes));
  const retries = await Array.fromAsync(retryNames(outcomes));

  expect([...products.map(({ product_name }) => product_name), ...retries].toSorted()).toEqual(
    names.toSorted(),
  );
  for (const { product_name, brand, color } of products) {
    expect(brand?.replaceAll('"', '')).toBe(truth(product_name).brand?.replaceAll('"', ''));
    expect([null, 'red']).toContain(color);
  }
  // Every product of a whole line that nobody damaged is there.
  const found = new Set(products.map(({ product_name }) => product_name));
  const good = truncated.split('\n').flatMap((line) => sound.get(line) ?? []);
  expect(good.length).toBeGreaterThan(names.length / 2);
  expect(good.filter((name) => !found.has(name))).toEqual([]);
  // And repair adds to them: of the other records there are 1,400 products or so, and more than half of them are saved.
  expect(found.size - new Set(good).size).toBeGreaterThan((names.length - new Set(good).size) / 2);
  const reasons = new Set(outcomes.flatMap(({ unusable }) => unusable.map(({ reason }) => reason)));
  expect([...reasons].toSorted()).toEqual([
    ...[
      'broken JSON',
      'cut off',
      'duplicate id',
      'error',
      'missing product',
      'no answer',
      'unasked product',
      'unreadable line',
    ],
  ]);
});

test('a second round of what failed completes the run', async () => {
  const first = await Array.fromAsync(toManifest(pack(names.slice(0, 100), 10)));
  const firstLines = first.map((entry, index) => answer(entry, index % 2 === 0 ? damages[0] : undefined));
  const outcomes = await Array.fromAsync(joinResults(first, readResults(toJsonl(firstLines))));
  const second = await Array.fromAsync(toManifest(pack(retryNames(outcomes), 1), 1));
  const retried = await Array.fromAsync(
    joinResults(second, readResults(toJsonl(second.map((entry) => answer(entry)).reverse()))),
  );
  const products = await Array.fromAsync(usableProducts([...outcomes, ...retried]));
  expect(second.length).toBeGreaterThan(0);
  expect(products.map(({ product_name }) => product_name).toSorted()).toEqual(names.slice(0, 100).toSorted());
  expect(new Set([...first, ...second].map(({ recordId }) => recordId)).size).toBe(
    first.length + second.length,
  );
});
