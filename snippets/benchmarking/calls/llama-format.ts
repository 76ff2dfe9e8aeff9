import type { NativeFormat } from './native-format.ts';

interface LlamaBody {
  generation?: string | null;
  prompt_token_count?: number | null;
  generation_token_count?: number | null;
  stop_reason?: string | null;
}

/**
 * Meta Llama 3: its native body, and its chat template.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-meta.html
 */
export const llamaFormat: NativeFormat = {
  body: ({ text, outputTokensAsked }) => ({
    prompt: `<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\n${text}<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n`,
    max_gen_len: outputTokensAsked,
  }),

  read(body) {
    const { generation, prompt_token_count, generation_token_count, stop_reason } = body as LlamaBody;
    return {
      text: generation ?? '',
      ...(typeof stop_reason === 'string' && { stopReason: stop_reason }),
      ...(typeof prompt_token_count === 'number' && { inputTokens: prompt_token_count }),
      ...(typeof generation_token_count === 'number' && { outputTokens: generation_token_count }),
    };
  },

  beginsThinking: false,
};
