import { expect, test } from 'vitest';
import { echoResponder } from '../../../../snippets/local-aws/responders/echo-responder.ts';
import { ask, askText } from './ask.ts';

const model = { respond: echoResponder };

test('echoResponder() says what the user said last', () => {
  const messages = ['one', 'two', 'three'].map((text, index) => ({
    role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content: [{ text }],
  }));
  expect(askText('', { model, messages })).toBe('three');
});

test('echoResponder() never answers with nothing, as AWS refuses empty text in the next request', () => {
  expect(ask('', { model })).toEqual([{ type: 'text', text: 'Nothing was said.' }]);
});
