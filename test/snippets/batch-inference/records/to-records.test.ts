import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonl } from '../../../../snippets/batch-inference/lines/to-jsonl.ts';
import { pack } from '../../../../snippets/batch-inference/records/pack.ts';
import { readManifest } from '../../../../snippets/batch-inference/records/read-manifest.ts';
import { toManifest } from '../../../../snippets/batch-inference/records/to-manifest.ts';
import { toRecords } from '../../../../snippets/batch-inference/records/to-records.ts';
import { fuzz } from '../../../support/hostile-text.ts';
import { hostileName } from '../hostile-names.ts';

test('toManifest() written as JSONL and read again is the same, whatever the names hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileName), fc.integer({ min: 1, max: 7 }), async (names, size) => {
      const manifest = await Array.fromAsync(toManifest(pack(names, size)));
      expect(await Array.fromAsync(readManifest(toJsonl(manifest)))).toEqual(manifest);
      expect(manifest.flatMap((entry) => entry.names)).toEqual(names);
      expect(new Set(manifest.map(({ recordId }) => recordId)).size).toBe(manifest.length);
    }),
    { ...fuzz, numRuns: 300 },
  );
});

test('toManifest() gives ids of their own to packs of the same names, and to another round', async () => {
  const packs = [['a'], ['a']];
  const ids = [
    ...(await Array.fromAsync(toManifest(packs))),
    ...(await Array.fromAsync(toManifest(packs, 1))),
  ];
  expect(new Set(ids.map(({ recordId }) => recordId)).size).toBe(4);
});

test.each([
  ['is cut off', '{"recordId":"a","names":["b"]}\n{"recordId":"c","na', 2],
  ['has no names', '{"recordId":"a","names":[]}', 1],
  ['has no id', '{"names":["b"]}', 1],
])('readManifest() refuses a file with a line that %s', async (_, text, line) => {
  await expect(Array.fromAsync(readManifest([text]))).rejects.toThrow(
    new SyntaxError(
      `Cannot read the manifest as each line must have a recordId and names: current value is line ${line}`,
    ),
  );
});

test('toRecords() makes an input of the names of each entry, under its id', async () => {
  const manifest = [
    { recordId: 'one', names: ['a', 'b'] },
    { recordId: 'two', names: ['c'] },
  ];
  const records = await Array.fromAsync(toRecords(manifest, (names) => ({ prompt: names.join('+') })));
  expect(records).toEqual([
    { recordId: 'one', modelInput: { prompt: 'a+b' } },
    { recordId: 'two', modelInput: { prompt: 'c' } },
  ]);
});
