import { deepseekPrompt } from './deepseek-prompt.ts';
import { llamaFormat } from './llama-format.ts';
import type { NativeFormat } from './native-format.ts';

/** DeepSeek-R1-Distill-Llama, imported: the native body of Llama, with the chat template of DeepSeek-R1. */
export const distilledLlamaFormat: NativeFormat = {
  ...llamaFormat,
  body: ({ text, outputTokensAsked }) => ({ prompt: deepseekPrompt(text), max_gen_len: outputTokensAsked }),
  beginsThinking: true,
};
