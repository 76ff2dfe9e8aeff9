import { expect, test } from 'vitest';
import { ServiceError } from '../../../../snippets/local-aws/mod.ts';
import { parseJson } from '../../../../snippets/local-aws/wire/parse-json.ts';

function parse(text: string): unknown {
  return parseJson(new TextEncoder().encode(text));
}

function refusal(text: string | Uint8Array): string {
  try {
    parseJson(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  } catch (error) {
    if (error instanceof ServiceError) return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'none';
}

const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

test('parseJson() reads an object, and takes no bytes for an empty one', () => {
  expect(parse('{"a": "é"}')).toEqual({ a: 'é' });
  expect(parse('')).toEqual({});
});

test.each(['[]', 'null', '"text"', '1'])('parseJson() refuses %s', (text) => {
  expect(refusal(text)).toBe('SerializationException: The request body is not a JSON object.');
});

test('parseJson() refuses what is cut off', () => {
  expect(refusal('{"a": ')).toMatch(/^SerializationException: The request body is not JSON: /);
});

test('parseJson() refuses bytes that are not UTF-8', () => {
  expect(refusal(new Uint8Array([0x7b, 0xff, 0x7d]))).toBe(
    'SerializationException: The request body is not UTF-8.',
  );
});

test('parseJson() takes 1,000 levels and refuses 1,001', () => {
  expect(refusal(nested(1_000))).toBe('none');
  expect(refusal(nested(1_001))).toBe(
    'SerializationException: The request body is nested deeper than 1000 levels.',
  );
});

test('parseJson() takes any number of brackets that do not lie in each other', () => {
  const text = JSON.stringify({
    a: Array.from({ length: 5_000 }, () => ({})),
    b: '['.repeat(5_000),
    c: '\\"[',
  });
  expect(refusal(text)).toBe('none');
});
