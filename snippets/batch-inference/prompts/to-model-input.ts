import { defaultParameters, type ModelParameters } from './model-parameters.ts';
import type { Prompt } from './prompt.ts';
import { toConverseInput } from './to-converse-input.ts';
import { toMessages } from './to-messages.ts';

/** The forms of a request body; `llama2` and `llama3` differ in their chat template only. */
export type InputFamily = 'anthropic-messages' | 'anthropic-text' | 'llama2' | 'llama3' | 'nova';

type Body = (prompt: Prompt, parameters: ModelParameters & typeof defaultParameters) => object;

// #region families
const bodies: Record<InputFamily, Body> = {
  'anthropic-messages': (prompt, { maxTokens, temperature, topP }) => ({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: maxTokens,
    temperature,
    ...(topP !== undefined && { top_p: topP }),
    ...(prompt.system !== '' && { system: prompt.system }),
    messages: toMessages(prompt).map(({ role, text }) => ({ role, content: text })),
  }),
  'anthropic-text': (prompt, { maxTokens, temperature, topP }) => ({
    prompt: humanAssistant(prompt),
    max_tokens_to_sample: maxTokens,
    temperature,
    ...(topP !== undefined && { top_p: topP }),
    stop_sequences: ['\n\nHuman:'],
  }),
  llama2: (prompt, parameters) => llamaBody(instPrompt(prompt), parameters),
  llama3: (prompt, parameters) => llamaBody(headerPrompt(prompt), parameters),
  nova: (prompt, parameters) => ({ schemaVersion: 'messages-v1', ...toConverseInput(prompt, parameters) }),
};
// #endregion families

/**
 * Gives a prompt the form that InvokeModel takes for a family of models.
 *
 * @param prompt The prompt.
 * @param family The form.
 * @param parameters What is asked for besides.
 * @returns The body, which is also the `modelInput` of a batch record.
 *
 * @example
 * ```ts
 * import { buildPrompt, toModelInput } from '@outcrop/snippets/batch-inference';
 *
 * const body = toModelInput(buildPrompt(['Red shoe'], { style: 'llama' }), 'llama2', { maxTokens: 512 });
 * console.assert('max_gen_len' in body && body.max_gen_len === 512);
 * ```
 */
export function toModelInput(prompt: Prompt, family: InputFamily, parameters: ModelParameters = {}): object {
  return bodies[family](prompt, { ...defaultParameters, ...parameters });
}

function llamaBody(prompt: string, { maxTokens, temperature, topP }: ModelParameters): object {
  return { prompt, max_gen_len: maxTokens, temperature, ...(topP !== undefined && { top_p: topP }) };
}

function humanAssistant({ system, turns, guide }: Prompt): string {
  const spoken = turns.map(({ role, text }) => `\n\n${role === 'user' ? 'Human' : 'Assistant'}: ${text}`);
  return `${system}${spoken.join('')}\n\nAssistant: ${guide}`;
}

function instPrompt({ system, turns, guide }: Prompt): string {
  const opening = system === '' ? '' : `<<SYS>>\n${system}\n<</SYS>>\n\n`;
  const spoken = turns.map(({ role, text }, index) =>
    role === 'user' ? `<s>[INST] ${index === 0 ? opening : ''}${text} [/INST] ` : `${text} </s>`,
  );
  return spoken.join('') + guide;
}

function headerPrompt({ system, turns, guide }: Prompt): string {
  const all = system === '' ? turns : [{ role: 'system', text: system }, ...turns];
  const spoken = all.map(({ role, text }) => `${header(role)}${text}<|eot_id|>`);
  return `<|begin_of_text|>${spoken.join('')}${header('assistant')}${guide}`;
}

function header(role: string): string {
  return `<|start_header_id|>${role}<|end_header_id|>\n\n`;
}
