import * as z from 'zod';
import type { GenerationStop } from '../inference/generation.ts';
import { addedThinking } from './added-thinking.ts';
import type { FamilyCodec } from './family-codec.ts';
import { integer } from './integer.ts';
import { parseBody } from './parse-body.ts';
import { splitLlamaPrompt } from './split-llama-prompt.ts';
import { thinkingText } from './thinking-text.ts';

const schema = z.strictObject({
  prompt: z.string().min(1),
  max_gen_len: integer().min(1).max(2048).optional(),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
});

const defaultTokens = 512;

const stopReasons: Record<GenerationStop, string> = {
  content_filtered: 'stop',
  end_turn: 'stop',
  max_tokens: 'length',
  stop_sequence: 'stop',
  tool_use: 'stop',
};

/** Meta Llama, and what was distilled into it: a prompt in the chat template of Llama 2, 3 or 4, of R1, or in none. */
export const llama: FamilyCodec = {
  parse(body, model) {
    const { prompt, max_gen_len, temperature, top_p } = parseBody(schema, body);
    return {
      ...splitLlamaPrompt(prompt),
      tools: [],
      toolChoice: { type: 'auto' },
      maxTokens: max_gen_len ?? Math.min(defaultTokens, model.maxOutputTokens),
      ...(temperature !== undefined && { temperature }),
      ...(top_p !== undefined && { topP: top_p }),
      stopSequences: [],
    };
  },

  encode(generation, { body }) {
    return {
      generation: thinkingText(generation, String(body['prompt'])),
      prompt_token_count: generation.usage.inputTokens,
      generation_token_count: generation.usage.outputTokens,
      stop_reason: stopReasons[generation.stop],
    };
  },

  startStream({ body, inputTokens }) {
    const added = addedThinking(String(body['prompt']));
    let tokens = 0;
    return function encodeChunk(event) {
      const prompt_token_count = tokens === 0 ? inputTokens : null;
      if (event.type === 'end') {
        const { stop, usage } = event.generation;
        return [
          {
            generation: '',
            prompt_token_count,
            generation_token_count: usage.outputTokens,
            stop_reason: stopReasons[stop],
          },
        ];
      }
      const generation = added(event);
      if (generation === '') return [];
      tokens++;
      return [{ generation, prompt_token_count, generation_token_count: tokens, stop_reason: null }];
    };
  },
};
