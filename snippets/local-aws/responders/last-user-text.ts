import type { GenerationRequest, InputMessage } from '../inference/generation-request.ts';

/**
 * What the user said last: the text blocks of the last message of the user that has any.
 *
 * @param request A request.
 * @returns The text, lines joined; empty if there is none.
 */
export function lastUserText({ messages }: Pick<GenerationRequest, 'messages'>): string {
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index];
    const text = message?.role === 'user' ? textOf(message) : '';
    if (text !== '') return text;
  }
  return '';
}

function textOf({ content }: InputMessage): string {
  return content.flatMap(({ text }) => text ?? []).join('\n');
}
