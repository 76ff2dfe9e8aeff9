import type { GenerationEvent } from '../inference/generation.ts';

const closing = '\n</think>\n\n';

/**
 * Begins the text of a completion by a model that reasons: the thoughts in a `<think>` block, then the answer.
 *
 * A completion goes on where its prompt ends: when the prompt has opened the block, the answer does not again. One that
 * is cut off in its thoughts leaves it open.
 *
 * @param prompt What the completion goes on from.
 * @returns Tells what an event adds to the text.
 */
export function addedThinking(prompt: string): (event: GenerationEvent) => string {
  const opening = prompt.trimEnd().endsWith('<think>') ? '' : '<think>\n';
  let thinking = false;
  return function added(event) {
    if ((event.type !== 'reasoning' && event.type !== 'text') || event.text === '') return '';
    const turns = thinking !== (event.type === 'reasoning');
    if (!turns) return event.text;
    thinking = !thinking;
    return (thinking ? opening : closing) + event.text;
  };
}
