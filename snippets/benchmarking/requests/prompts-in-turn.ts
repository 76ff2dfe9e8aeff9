import type { Prompt } from './prompt.ts';

/**
 * Gives prompts for numbers: one after the other, and from the first again when there are no more.
 *
 * A service that keeps prompts it has seen answers these faster when they come again, so have as many as requests.
 *
 * @throws {RangeError} Without prompts.
 */
export function promptsInTurn(prompts: readonly Prompt[]): (index: number) => Prompt {
  return function promptOf(index) {
    const prompt = prompts.at(index % prompts.length);
    if (prompt) return prompt;
    throw new RangeError('Cannot give prompts as there must be some: current value is 0');
  };
}
