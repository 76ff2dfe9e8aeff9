import type { Generation } from '../inference/generation.ts';

/** An answer as a text completion has it: its text alone. */
export function answerText({ blocks }: Pick<Generation, 'blocks'>): string {
  return blocks.map((block) => (block.type === 'text' ? block.text : '')).join('');
}
