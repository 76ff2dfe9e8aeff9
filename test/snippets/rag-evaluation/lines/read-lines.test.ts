import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../../../snippets/rag-evaluation/lines/read-lines.ts';
import { fuzz } from '../../../support/hostile-text.ts';

test('readLines() gives the same lines wherever the bytes are cut', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, length) => {
      const bytes = new TextEncoder().encode(lines.join('\n'));
      const chunks = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
        bytes.subarray(index * length, (index + 1) * length),
      );
      expect(await Array.fromAsync(readLines(chunks))).toEqual(lines);
    }),
    fuzz,
  );
});

test('readLines() takes both line ends, drops empty lines and a byte order mark, keeps a last line', async () => {
  const bytes = new TextEncoder().encode('\ufeffone\r\n\r\n\ntwo\nthree');
  expect(await Array.fromAsync(readLines([bytes]))).toEqual(['one', 'two', 'three']);
});

test('readLines() replaces a character that is cut off at the end of the file', async () => {
  const bytes = new TextEncoder().encode('x👟').subarray(0, 3);
  expect(await Array.fromAsync(readLines([bytes]))).toEqual(['x\ufffd']);
});

test('readLines() gives a line as soon as it has come', async () => {
  const lines = readLines(
    (async function* () {
      yield 'one\ntw';
      throw new Error('cut');
    })(),
  );
  expect((await lines.next()).value).toBe('one');
  await expect(lines.next()).rejects.toThrow(new Error('cut'));
});
