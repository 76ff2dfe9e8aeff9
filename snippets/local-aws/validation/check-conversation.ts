import type { InputBlock, InputMessage } from '../inference/generation-request.ts';
import { ServiceError } from '../service-error.ts';

/**
 * Holds a conversation against Bedrock's rules: roles alternate and begin with the user, nothing is blank, and all tool
 * results of a turn come in the next message.
 *
 * @param messages The conversation.
 * @param hasTools Whether the request says which tools there are.
 * @throws {ServiceError} ValidationException, naming the rule that is broken.
 */
export function checkConversation(messages: readonly InputMessage[], hasTools: boolean): void {
  if (messages[0]?.role !== 'user') {
    refuse(
      'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
    );
  }
  for (const [index, message] of messages.entries()) {
    if (message.role === messages[index - 1]?.role) {
      refuse(
        'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
      );
    }
    checkContent(message, index);
  }
  const usesTools = messages.some(({ content }) =>
    content.some(({ toolUse, toolResult }) => toolUse ?? toolResult),
  );
  if (usesTools && !hasTools) {
    refuse('The toolConfig field must be defined when using toolUse and toolResult content blocks.');
  }
  for (const [index, message] of messages.entries()) {
    if (message.role === 'user') checkToolResults(messages[index - 1], message, index);
  }
}

function checkContent({ role, content }: InputMessage, index: number): void {
  if (content.length === 0) {
    refuse(
      `The content field in the Message object at messages.${index} is empty. Add a ContentBlock object to the content field and try again.`,
    );
  }
  for (const [position, block] of content.entries()) {
    const where = `messages.${index}.content.${position}`;
    if (block.text?.trim() === '') {
      refuse(
        `The text field in the ContentBlock object at ${where} is blank. Add text to the text field, and try again.`,
      );
    }
    const misplaced = misplacedBlock(role, block);
    if (misplaced)
      refuse(`The ${misplaced} block at ${where} is not allowed in a message with the role ${role}.`);
  }
}

function misplacedBlock(role: InputMessage['role'], block: InputBlock): string | undefined {
  const others =
    role === 'user'
      ? (['toolUse', 'reasoningContent'] as const)
      : (['toolResult', 'image', 'document'] as const);
  return others.find((key) => block[key] !== undefined);
}

function checkToolResults(asking: InputMessage | undefined, answering: InputMessage, index: number): void {
  const asked = ids(asking?.content ?? [], 'toolUse');
  const answered = ids(answering.content, 'toolResult');
  if (new Set(asked).size < asked.length)
    refuse(`The toolUse blocks at messages.${index - 1}.content contain duplicate Ids: ${duplicates(asked)}`);
  const found = new Set(answered);
  const missing = asked.filter((id) => !found.has(id));
  if (missing.length > 0) {
    refuse(
      `Expected toolResult blocks at messages.${index}.content for the following Ids: ${missing.join(', ')}`,
    );
  }
  if (answered.length > asked.length) {
    refuse(
      `The number of toolResult blocks at messages.${index}.content exceeds the number of toolUse blocks of previous turn.`,
    );
  }
}

function ids(content: readonly InputBlock[], kind: 'toolUse' | 'toolResult'): string[] {
  return content.flatMap((block) => block[kind]?.toolUseId ?? []);
}

function duplicates(values: readonly string[]): string {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))].join(', ');
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
