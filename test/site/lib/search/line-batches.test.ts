import { expect, test } from 'vitest';
import { lineBatches } from '../../../../site/lib/search/line-batches.ts';

async function batches(...pieces: Uint8Array<ArrayBuffer>[]): Promise<string[][]> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const found: string[][] = [];
  for await (const lines of lineBatches(body)) found.push(lines);
  return found;
}

const utf8 = new TextEncoder();

test('lineBatches() gives the lines that each piece completes', async () => {
  expect(await batches(utf8.encode('one\ntw'), utf8.encode('o\nthree'))).toEqual([
    ['one'],
    ['two'],
    ['three'],
  ]);
});

test('lineBatches() puts together a letter that is cut between pieces', async () => {
  const bytes = utf8.encode('大\n');
  expect((await batches(bytes.slice(0, 2), bytes.slice(2))).flat()).toEqual(['大', '']);
});
