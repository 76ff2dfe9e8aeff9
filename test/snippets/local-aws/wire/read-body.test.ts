import { expect, test } from 'vitest';
import { readBody } from '../../../../snippets/local-aws/wire/read-body.ts';

const bound = 25_000_000;

function post(size: number, withLength: boolean): Request {
  const headers: HeadersInit = withLength ? { 'content-length': String(size) } : {};
  return new Request('http://localhost/', { method: 'POST', body: new Uint8Array(size), headers });
}

test.each([true, false])(
  'readBody() takes 25,000,000 bytes, with their length told: %s',
  async (withLength) => {
    expect((await readBody(post(bound, withLength))).length).toBe(bound);
  },
);

test.each([true, false])(
  'readBody() refuses one byte more, with their length told: %s',
  async (withLength) => {
    await expect(readBody(post(bound + 1, withLength))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'The request body must be 25000000 bytes or less: current value is 25000001 bytes.',
    });
  },
);

test('readBody() takes a request without a body', async () => {
  expect((await readBody(new Request('http://localhost/'))).length).toBe(0);
});
