import { expect, test } from 'vitest';
import {
  catalogue,
  catalogueSize,
  labelledExamples,
  productFields,
  readName,
} from '../../../../snippets/batch-inference/mod.ts';

test('catalogue() makes up no name twice', () => {
  const names = new Set<string>();
  for (const { product } of catalogue({ count: 300_000 })) names.add(product.product_name);
  expect(names.size).toBe(300_000);
});

test('catalogue() of one seed is the same each time, in parts too; of another it is another', () => {
  const all = [...catalogue({ count: 50 })];
  expect([...catalogue({ count: 20 }), ...catalogue({ start: 20, count: 30 })]).toEqual(all);
  const others = new Set(
    Array.from(catalogue({ seed: 'other', count: 50 }), ({ product }) => product.product_name),
  );
  expect(all.filter(({ product }) => others.has(product.product_name))).toHaveLength(0);
});

test('catalogue() ends with its last product', () => {
  expect([...catalogue({ start: catalogueSize - 2, count: 2 })]).toHaveLength(2);
  expect(() => [...catalogue({ start: catalogueSize - 2, count: 3 })]).toThrow(
    `Cannot make up products as there must be at most ${catalogueSize}: current value is ${catalogueSize + 1}`,
  );
});

test('catalogue() knows every field of every product', () => {
  for (const { product } of catalogue({ count: 5_000 })) {
    for (const field of productFields) expect(product[field], field).toBeTruthy();
  }
});

test('catalogue() tells some fields in some names only', () => {
  const entries = [...catalogue({ count: 6_000 })];
  const shareTold = (field: (typeof productFields)[number]) =>
    entries.filter(({ told }) => told.includes(field)).length / entries.length;
  for (const field of ['product_name', 'brand', 'category', 'sub_category'] as const) {
    expect(shareTold(field)).toBe(1);
  }
  for (const field of ['color', 'product_line'] as const) {
    expect(shareTold(field)).toBeGreaterThan(0.4);
    expect(shareTold(field)).toBeLessThan(0.75);
  }
  for (const field of ['material', 'gender', 'season'] as const) {
    expect(shareTold(field)).toBeGreaterThan(0.05);
    expect(shareTold(field)).toBeLessThan(0.4);
  }
  expect(shareTold('price')).toBe(0);
  expect(shareTold('year_of_first_sale')).toBe(0);
});

test('catalogue() has names as various as those of a shop', () => {
  const names = Array.from(catalogue({ count: 2_000 }), ({ product }) => product.product_name);
  const lengths = names.map((name) => name.split(' ').length);
  expect(Math.min(...lengths)).toBeLessThanOrEqual(4);
  expect(Math.max(...lengths)).toBeGreaterThanOrEqual(10);
  for (const sign of [/^[^a-z]+$/, /#\d+/, /Model \d+/, /, /, /\(.+\)/, / & /, /'/]) {
    expect(names.filter((name) => sign.test(name)).length, String(sign)).toBeGreaterThan(20);
  }
});

test('readName() finds what a name tells, and nothing that is wrong', () => {
  for (const { product, told } of catalogue({ count: 20_000 })) {
    const read = readName(product.product_name);
    expect(Object.keys(read.told).sort(), product.product_name).toEqual([...told].sort());
    for (const field of told) expect(read.told[field], product.product_name).toBe(product[field]);
  }
});

test('readName() of another shop finds nothing but the name', () => {
  expect(readName('Schraubenzieher 3 mm')).toEqual({ told: { product_name: 'Schraubenzieher 3 mm' } });
  expect(readName('')).toEqual({ told: { product_name: '' } });
});

test('labelledExamples() are none of the first products of the catalogue', () => {
  const examples = new Set(labelledExamples().map(({ product_name }) => product_name));
  expect(examples.size).toBe(20);
  for (const { product } of catalogue({ count: 100_000 })) {
    if (examples.has(product.product_name)) expect.unreachable(product.product_name);
  }
});
