import type { Prompt, PromptTurn } from './prompt.ts';

/**
 * The turns of a prompt for the APIs that take messages.
 *
 * The guide ends the user's turn: current Claude models refuse messages that end with words of the assistant.
 */
export function toMessages({ turns, guide }: Prompt): PromptTurn[] {
  return turns.map((turn, index) =>
    index === turns.length - 1 ? { ...turn, text: `${turn.text}\n\n${guide}` } : turn,
  );
}
