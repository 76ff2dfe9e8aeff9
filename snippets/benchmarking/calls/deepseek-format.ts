import { deepseekPrompt } from './deepseek-prompt.ts';
import type { NativeFormat } from './native-format.ts';

interface DeepseekBody {
  choices?: { text?: string | null; stop_reason?: string | null }[];
}

/**
 * DeepSeek-R1: its native body, and its chat template, which opens the `<think>` block.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-deepseek.html
 */
export const deepseekFormat: NativeFormat = {
  body: ({ text, outputTokensAsked }) => ({ prompt: deepseekPrompt(text), max_tokens: outputTokensAsked }),

  read(body) {
    const [choice] = (body as DeepseekBody).choices ?? [];
    const reason = choice?.stop_reason;
    return { text: choice?.text ?? '', ...(typeof reason === 'string' && { stopReason: reason }) };
  },

  beginsThinking: true,
};
