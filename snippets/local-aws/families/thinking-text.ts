import type { Generation } from '../inference/generation.ts';
import { addedThinking } from './added-thinking.ts';

/** A whole completion by a model that reasons, as `addedThinking` writes it. */
export function thinkingText({ blocks }: Pick<Generation, 'blocks'>, prompt: string): string {
  const added = addedThinking(prompt);
  return blocks
    .map((block, index) => (block.type === 'toolUse' ? '' : added({ ...block, block: index })))
    .join('');
}
