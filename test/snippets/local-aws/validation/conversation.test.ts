import { expect, test } from 'vitest';
import { assistant, postConverse, toolConfig, toolResult, toolUse, user } from './post-converse.ts';

const hi = { text: 'Hi' };

function validation(message: string) {
  return { status: 400, error: 'ValidationException', message };
}

test.each([
  ['one message', [user(hi)]],
  ['three in turns', [user(hi), assistant(hi), user(hi)]],
  ['a prefilled answer', [user(hi), assistant(hi)]],
])('Converse takes %s', async (_, messages) => {
  expect((await postConverse({ messages })).status).toBe(200);
});

test.each([
  ['no message', []],
  ['a first message of the assistant', [assistant(hi), user(hi)]],
])('Converse refuses %s', async (_, messages) => {
  expect(await postConverse({ messages })).toEqual(
    validation(
      'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
    ),
  );
});

test('Converse refuses two messages of one role in a row', async () => {
  expect(await postConverse({ messages: [user(hi), user(hi)] })).toEqual(
    validation(
      'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
    ),
  );
});

test('Converse refuses a prefilled answer of a model that takes none', async () => {
  expect(await postConverse({ messages: [user(hi), assistant(hi)] }, { family: 'llama' })).toEqual(
    validation(
      'A conversation must end with a user message. Try again with a conversation that ends with a user message.',
    ),
  );
});

test('Converse refuses a message without content', async () => {
  expect(await postConverse({ messages: [user(hi), assistant(), user(hi)] })).toEqual(
    validation(
      'The content field in the Message object at messages.1 is empty. Add a ContentBlock object to the content field and try again.',
    ),
  );
});

test.each(['', ' \n'])('Converse refuses the blank text %j', async (text) => {
  expect(await postConverse({ messages: [user(hi, { text })] })).toEqual(
    validation(
      'The text field in the ContentBlock object at messages.0.content.1 is blank. Add text to the text field, and try again.',
    ),
  );
});

test('Converse takes the results of all tools of a turn', async () => {
  const messages = [
    user(hi),
    assistant(toolUse('a'), toolUse('b')),
    user(toolResult('b'), toolResult('a'), hi),
  ];
  expect((await postConverse({ messages, toolConfig })).status).toBe(200);
});

test('Converse refuses tool blocks without toolConfig', async () => {
  const messages = [user(hi), assistant(toolUse('a')), user(toolResult('a'))];
  expect(await postConverse({ messages })).toEqual(
    validation('The toolConfig field must be defined when using toolUse and toolResult content blocks.'),
  );
});

test('Converse refuses a turn that lacks one tool result of two', async () => {
  const messages = [user(hi), assistant(toolUse('a'), toolUse('b')), user(toolResult('a'))];
  expect(await postConverse({ messages, toolConfig })).toEqual(
    validation('Expected toolResult blocks at messages.2.content for the following Ids: b'),
  );
});

test('Converse refuses tool results that come in two messages', async () => {
  const messages = [
    user(hi),
    assistant(toolUse('a'), toolUse('b')),
    user(toolResult('a')),
    assistant(hi),
    user(toolResult('b')),
  ];
  expect(await postConverse({ messages, toolConfig })).toEqual(
    validation('Expected toolResult blocks at messages.2.content for the following Ids: b'),
  );
});

test.each([
  ['without a use', [user(hi), assistant(hi), user(toolResult('a'))]],
  ['twice', [user(hi), assistant(toolUse('a')), user(toolResult('a'), toolResult('a'))]],
])('Converse refuses a tool result %s', async (_, messages) => {
  expect(await postConverse({ messages, toolConfig })).toEqual(
    validation(
      'The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn.',
    ),
  );
});

test('Converse refuses two tool uses with one id', async () => {
  const messages = [user(hi), assistant(toolUse('a'), toolUse('a')), user(toolResult('a'))];
  expect(await postConverse({ messages, toolConfig })).toEqual(
    validation('The toolUse blocks at messages.1.content contain duplicate Ids: a'),
  );
});

test.each([
  ['toolUse', 'user', [user(toolUse('a'))]],
  ['toolResult', 'assistant', [user(hi), assistant(toolResult('a'))]],
])('Converse refuses %s from the %s', async (block, role, messages) => {
  expect(await postConverse({ messages, toolConfig })).toEqual(
    validation(
      `The ${block} block at messages.${messages.length - 1}.content.0 is not allowed in a message with the role ${role}.`,
    ),
  );
});
