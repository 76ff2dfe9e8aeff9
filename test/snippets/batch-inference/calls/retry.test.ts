import { expect, test } from 'vitest';
import { retry } from '../../../../snippets/batch-inference/mod.ts';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';

const throttled = Object.assign(new Error('Slow down'), { $metadata: { httpStatusCode: 429 } });

/** A call that fails so many times, and the times of its attempts. */
function failing(times: number, error: Error = throttled) {
  const clock = virtualClock(0);
  const attempts: number[] = [];
  async function call(): Promise<string> {
    attempts.push(clock.now());
    if (attempts.length <= times) throw error;
    return 'done';
  }
  return { clock, attempts, call };
}

test('retry() waits twice as long each time, up to a minute', async () => {
  const { clock, attempts, call } = failing(8);
  expect(await retry(call, { clock, attempts: 9, random: () => 1 })).toBe('done');
  const seconds = attempts.map((at, index) => (at - (attempts[index - 1] ?? 0)) / 1_000);
  expect(seconds).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60]);
});

test('retry() waits at least half of that', async () => {
  const { clock, attempts, call } = failing(2);
  await retry(call, { clock, random: () => 0 });
  expect(attempts).toEqual([0, 500, 1_500]);
});

test('retry() makes as many attempts as it is told, and throws the last error', async () => {
  const { clock, attempts, call } = failing(3);
  await expect(retry(call, { clock, attempts: 3 })).rejects.toBe(throttled);
  expect(attempts).toHaveLength(3);
  expect(await retry(failing(3).call, { clock, attempts: 4 })).toBe('done');
});

test('retry() ends with the reason of its signal, in a wait too', async () => {
  const { clock, call } = failing(5);
  const killed = new AbortController();
  void clock.sleep(2_500).then(() => killed.abort(new Error('killed')));
  await expect(retry(call, { clock, signal: killed.signal, random: () => 1 })).rejects.toThrow('killed');
  expect(clock.now()).toBe(2_500);
  await expect(retry(async () => 'done', { signal: killed.signal })).rejects.toThrow('killed');
});

test.each([
  ['a refused request', Object.assign(new Error(), { $metadata: { httpStatusCode: 400 } }), false],
  ['a request that is too large', Object.assign(new Error(), { $metadata: { httpStatusCode: 413 } }), false],
  ['an error of the service', Object.assign(new Error(), { $metadata: { httpStatusCode: 500 } }), true],
  ['a connection reset', Object.assign(new Error(), { code: 'ECONNRESET', $metadata: {} }), true],
  [
    'an answer that broke off',
    Object.assign(new Error('aborted'), { code: 'ECONNRESET', $metadata: { httpStatusCode: 202 } }),
    true,
  ],
  [
    'an answer that is no JSON',
    Object.assign(new SyntaxError(), { $metadata: { httpStatusCode: 200 } }),
    false,
  ],
  ['a connection that HTTP/2 lost', Object.assign(new Error(), { code: 'ERR_HTTP2_STREAM_ERROR' }), true],
  ['a wrong argument', Object.assign(new TypeError(), { code: 'ERR_INVALID_ARG_TYPE' }), false],
  ['a browser without network', new TypeError('Failed to fetch'), true],
  ['a mistake', new TypeError('x is not a function'), false],
  ['missing credentials', Object.assign(new Error(), { name: 'CredentialsProviderError' }), false],
  ['a time-out', Object.assign(new Error(), { name: 'TimeoutError' }), true],
  ['an abort', Object.assign(new Error(), { name: 'AbortError', code: 'ECONNRESET' }), false],
])('retry() of %s repeats it: %#', async (_, error, repeated) => {
  const { clock, attempts, call } = failing(1, error);
  await retry(call, { clock }).catch(() => {});
  expect(attempts.length > 1).toBe(repeated);
});
