import { expect, test } from 'vitest';
import { chatAddress } from '../../../../snippets/local-aws/upstream/chat-address.ts';

test.each([
  ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
  ['http://localhost:11434/', 'http://localhost:11434/v1/chat/completions'],
  ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
  ['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions'],
  ['https://example.org/api/v3', 'https://example.org/api/v3/chat/completions'],
  ['http://localhost:1/v1/chat/completions', 'http://localhost:1/v1/chat/completions'],
])('chatAddress() of %s is %s', (url, address) => {
  expect(chatAddress(url)).toBe(address);
});

test.each(['', 'localhost:11434', '/v1', 'ftp://localhost', 'http://'])('chatAddress() refuses %j', (url) => {
  expect(() => chatAddress(url)).toThrow(
    new TypeError(
      `Cannot use an upstream as its url must begin with http:// or https://: current value is ${url}`,
    ),
  );
});
