import { defaultParameters, type ModelParameters } from './model-parameters.ts';
import type { Prompt } from './prompt.ts';
import { toMessages } from './to-messages.ts';

/** What Converse takes, but for the model's id. */
export interface ConverseInput {
  system?: { text: string }[];
  messages: { role: 'user' | 'assistant'; content: { text: string }[] }[];
  inferenceConfig: { maxTokens: number; temperature: number; topP?: number };
}

/**
 * Gives a prompt the form that Converse takes, whatever the model.
 *
 * @param prompt The prompt.
 * @param parameters What is asked for besides.
 * @returns The input of Converse without `modelId`; also the `modelInput` of a batch job of the Converse type.
 *
 * @example
 * ```ts
 * import { buildPrompt, toConverseInput } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(toConverseInput(buildPrompt(['Red shoe'])).messages.length === 1);
 * ```
 */
export function toConverseInput(prompt: Prompt, parameters: ModelParameters = {}): ConverseInput {
  return {
    ...(prompt.system !== '' && { system: [{ text: prompt.system }] }),
    messages: toMessages(prompt).map(({ role, text }) => ({ role, content: [{ text }] })),
    inferenceConfig: { ...defaultParameters, ...parameters },
  };
}
