import type { GenerationRequest } from '../inference/generation-request.ts';

/**
 * What the user said last: the text blocks of the last message of the user that has any.
 *
 * @param request A request.
 * @returns The text, lines joined; empty if there is none.
 */
export function lastUserText({ messages }: Pick<GenerationRequest, 'messages'>): string {
  const texts = messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => content.flatMap(({ text }) => text ?? []).join('\n'));
  return texts.findLast((text) => text !== '') ?? '';
}
