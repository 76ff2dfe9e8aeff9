import type { Product } from '../product.ts';
import type { Prompt, PromptOptions } from './prompt.ts';
import { promptTemplate } from './prompt-template.ts';

/**
 * Writes one prompt; for many with the same options, `promptTemplate` is faster.
 *
 * @param names The names of a pack.
 * @param options How the prompt is written.
 * @param examples Products with known fields; the first `shots` of them stand in the prompt.
 * @returns The prompt.
 * @throws {RangeError} If more examples are asked for than there are.
 *
 * @example
 * ```ts
 * import { buildPrompt } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(buildPrompt(['Red shoe'], { role: false }).system === '');
 * ```
 */
export function buildPrompt(
  names: readonly string[],
  options: Partial<PromptOptions> = {},
  examples: readonly Product[] = [],
): Prompt {
  return promptTemplate(options, examples)(names);
}
