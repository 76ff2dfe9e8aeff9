import { expect, test } from 'vitest';
import { readResults } from '../../../../snippets/batch-inference/results/read-results.ts';

const answered = { recordId: 'a', modelInput: {}, modelOutput: { generation: 'Hello' } };

async function read(...lines: string[]) {
  return await Array.fromAsync(readResults([lines.join('\n')]));
}

test('readResults() gives the words of each line, in the order of the file', async () => {
  const lines = ['a', 'b'].map((recordId) => JSON.stringify({ ...answered, recordId }));
  expect(await read(...lines.reverse())).toEqual([
    { recordId: 'b', text: 'Hello' },
    { recordId: 'a', text: 'Hello' },
  ]);
});

test('readResults() names the error of a line', async () => {
  const error = { errorCode: 400, errorMessage: 'max_tokens: must be at least 1' };
  expect(await read(JSON.stringify({ recordId: 'a', modelInput: {}, error }))).toEqual([
    { failure: { reason: 'error', recordId: 'a', message: '400: max_tokens: must be at least 1' } },
  ]);
});

test('readResults() names an output without words', async () => {
  expect(await read('{"recordId":"a","modelOutput":{"generation":""}}', '{"recordId":"b"}')).toEqual([
    { failure: { reason: 'no text', recordId: 'a', found: '{"generation":""}' } },
    { failure: { reason: 'no text', recordId: 'b', found: 'undefined' } },
  ]);
});

test('readResults() loses one line only where a file is cut off, wherever that is', async () => {
  const whole = JSON.stringify(answered);
  for (let length = 1; length < whole.length; length++) {
    const cut = JSON.stringify({ ...answered, recordId: 'b' }).slice(0, length);
    const [first, second, ...others] = await read(whole, cut);
    expect(first).toEqual({ recordId: 'a', text: 'Hello' });
    const seen = cut.startsWith('{"recordId":"b"') ? { recordId: 'b' } : {};
    expect(second).toEqual({ failure: { reason: 'unreadable line', ...seen, found: cut } });
    expect(others).toEqual([]);
  }
});

test('readResults() does not take an id out of the words of a line', async () => {
  const words = JSON.stringify({ modelInput: { prompt: '{"recordId":"evil"}' }, recordId: 'a' });
  expect(await read(words.slice(0, -8))).toEqual([
    { failure: { reason: 'unreadable line', found: words.slice(0, -8) } },
  ]);
});

test('readResults() shortens what it could not read', async () => {
  const [line] = await read('x'.repeat(1_000));
  expect(line).toEqual({ failure: { reason: 'unreadable line', found: `${'x'.repeat(200)}…` } });
});
