import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JobFailure } from '../../../../snippets/local-aws/jobs/job-failure.ts';
import { longestLine, readLines } from '../../../../snippets/local-aws/jobs/read-lines.ts';

function streamOf(chunks: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      }
      controller.close();
    },
  });
}

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  return Array.fromAsync(readLines(streamOf(chunks)));
}

test('readLines() takes the last line with and without its end', async () => {
  expect(await linesOf('a\nb\n')).toEqual(['a', 'b']);
  expect(await linesOf('a\nb')).toEqual(['a', 'b']);
  expect(await linesOf()).toEqual([]);
});

test('readLines() leaves out CR before LF, even where a chunk ends between them', async () => {
  expect(await linesOf('a\r', '\nb\r\n', 'c\r')).toEqual(['a', 'b', 'c']);
  expect(await linesOf('a\rb\n')).toEqual(['a\rb']);
});

test('readLines() keeps empty lines, so that lines can be counted', async () => {
  expect(await linesOf('\n\na\n\n')).toEqual(['', '', 'a', '']);
});

test('readLines() leaves out a byte order mark, even when it is cut', async () => {
  const [first, ...rest] = new TextEncoder().encode('\uFEFFa\nb');
  expect(await linesOf(Uint8Array.of(first ?? 0), Uint8Array.from(rest))).toEqual(['a', 'b']);
});

test('readLines() gives the same lines however the bytes are cut', async () => {
  const character = fc.constantFrom('a', 'ß', '€', '\u{1F600}', '\r', '"');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: character }), { maxLength: 8 }),
      fc.array(fc.nat(40), { maxLength: 12 }),
      async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.slice(places[index], end));
        expect(await linesOf(...chunks)).toEqual(lines.map((line) => line.replace(/\r$/, '')));
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test('readLines() refuses what is no UTF-8, within and at the end', async () => {
  const within = linesOf('a\n', Uint8Array.of(0xff), 'b');
  await expect(within).rejects.toThrow(new JobFailure('its text must be valid UTF-8'));
  await expect(linesOf('a\n', Uint8Array.of(0xe2, 0x82))).rejects.toThrow('its text must be valid UTF-8');
});

test('readLines() refuses a line that is longer than what fits, and takes one that just does', async () => {
  const half = 'x'.repeat(longestLine / 2);
  expect((await linesOf(half, half, '\n')).map(({ length }) => length)).toEqual([longestLine]);
  await expect(linesOf(half, half, 'x', '\n')).rejects.toThrow(
    'a line must have at most 33554432 characters: current value is 33554433',
  );
});

test('readLines() ends at once when it is aborted, though the source never answers', async () => {
  const stop = new AbortController();
  let cancelled = false;
  const silent = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('a\nhalf')),
    cancel: () => {
      cancelled = true;
    },
  });
  const lines: string[] = [];
  for await (const line of readLines(silent, stop.signal)) {
    lines.push(line);
    queueMicrotask(() => stop.abort());
  }
  expect(lines).toEqual(['a']);
  expect(cancelled).toBe(true);
});

test('readLines() passes on what the source breaks with, and lets go of a source that is no longer read', async () => {
  let cancelled = false;
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error('connection lost')),
  });
  await expect(Array.fromAsync(readLines(broken))).rejects.toThrow('connection lost');
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('a\n')),
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const _ of readLines(endless)) break;
  expect(cancelled).toBe(true);
});
