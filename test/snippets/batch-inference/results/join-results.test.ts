import { expect, test } from 'vitest';
import type { ManifestEntry } from '../../../../snippets/batch-inference/records/manifest-entry.ts';
import { joinResults } from '../../../../snippets/batch-inference/results/join-results.ts';
import type { ResultLine } from '../../../../snippets/batch-inference/results/read-results.ts';
import type { UnusableReason } from '../../../../snippets/batch-inference/results/unusable.ts';

const manifest = ['a', 'b', 'c'].map((recordId) => ({ recordId, names: [`${recordId} shoe`] }));

function answer(recordId: string, color = 'red'): ResultLine {
  return { recordId, text: JSON.stringify([{ product_name: `${recordId} shoe`, color }]) };
}

function failure(reason: UnusableReason, recordId?: string): ResultLine {
  return { failure: { reason, ...(recordId !== undefined && { recordId }) } };
}

async function join(lines: ResultLine[], entries: Iterable<ManifestEntry> = manifest) {
  const outcomes = await Array.fromAsync(joinResults(entries, lines));
  return outcomes.map(({ recordId = '-', products, unusable }) => {
    const good = products.map(({ name, product }) => `${name} ${product.color}`);
    const bad = unusable.map(({ reason, name = '-', recordId: id = '?' }) => `${reason}: ${name} ${id}`);
    return [recordId, ...good, ...bad].join(' | ');
  });
}

test('joinResults() joins shuffled results by their id', async () => {
  expect(await join([answer('c'), answer('a'), answer('b')])).toEqual([
    'c | c shoe red',
    'a | a shoe red',
    'b | b shoe red',
  ]);
});

test('joinResults() names records without an answer, with all of their products', async () => {
  expect(await join([answer('b')])).toEqual([
    'b | b shoe red',
    'a | no answer: a shoe a',
    'c | no answer: c shoe c',
  ]);
});

test('joinResults() names failed records once the results end', async () => {
  expect(await join([failure('error', 'a'), answer('c'), failure('unreadable line'), answer('b')])).toEqual([
    'c | c shoe red',
    '- | unreadable line: - ?',
    'b | b shoe red',
    'a | error: a shoe a',
  ]);
});

test('joinResults() takes the first answer of two, and names the other', async () => {
  expect(await join([answer('a', 'red'), answer('a', 'blue'), answer('b'), answer('c')])).toEqual([
    'a | a shoe red',
    '- | duplicate id: - a',
    'b | b shoe red',
    'c | c shoe red',
  ]);
});

test('joinResults() takes an answer that comes before or after a failure of the same record', async () => {
  expect(
    await join([failure('error', 'a'), failure('no text', 'a'), answer('a')], manifest.slice(0, 1)),
  ).toEqual(['- | duplicate id: - a', 'a | a shoe red | error: - a']);
  expect(await join([answer('a'), failure('error', 'a')], manifest.slice(0, 1))).toEqual([
    'a | a shoe red',
    '- | duplicate id: - a',
  ]);
});

test('joinResults() names lines of records that were never sent', async () => {
  expect(await join([answer('z'), answer('a')], manifest.slice(0, 1))).toEqual([
    '- | unknown id: - z',
    'a | a shoe red',
  ]);
});

test('joinResults() reads the manifest no further than the results ask for', async () => {
  let read = 0;
  async function* entries() {
    for (const entry of manifest) {
      read++;
      yield entry;
    }
  }
  const outcomes = joinResults(entries(), [answer('a'), answer('b')]);
  await outcomes.next();
  expect(read).toBe(1);
  await outcomes.next();
  expect(read).toBe(2);
});

test('joinResults() refuses a manifest in which two records share an id', async () => {
  const twice = [...manifest, { recordId: 'a', names: ['other'] }];
  await expect(join([], twice)).rejects.toThrow(
    new RangeError('Cannot join results as each record must have an id of its own: current value is a'),
  );
});
