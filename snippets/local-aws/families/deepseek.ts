import * as z from 'zod';
import type { GenerationStop } from '../inference/generation.ts';
import { addedThinking } from './added-thinking.ts';
import type { FamilyCodec } from './family-codec.ts';
import { integer } from './integer.ts';
import { parseBody } from './parse-body.ts';
import { splitDeepseekPrompt } from './split-deepseek-prompt.ts';
import { thinkingText } from './thinking-text.ts';

const schema = z.strictObject({
  prompt: z.string().min(1),
  max_tokens: integer().min(1).max(32_768).optional(),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
  stop: z.array(z.string().min(1)).max(10).optional(),
});

const stopReasons: Record<GenerationStop, string> = {
  content_filtered: 'stop',
  end_turn: 'stop',
  max_tokens: 'length',
  stop_sequence: 'stop',
  tool_use: 'stop',
};

/** DeepSeek R1: a text completion that reasons in a `<think>` block first. */
export const deepseek: FamilyCodec = {
  parse(body, model) {
    const { prompt, max_tokens, temperature, top_p, stop } = parseBody(schema, body);
    return {
      ...splitDeepseekPrompt(prompt),
      tools: [],
      toolChoice: { type: 'auto' },
      maxTokens: max_tokens ?? model.maxOutputTokens,
      ...(temperature !== undefined && { temperature }),
      ...(top_p !== undefined && { topP: top_p }),
      stopSequences: stop ?? [],
    };
  },

  encode(generation, { body }) {
    return choice(thinkingText(generation, String(body['prompt'])), stopReasons[generation.stop]);
  },

  startStream({ body }) {
    const added = addedThinking(String(body['prompt']));
    return function encodeChunk(event) {
      if (event.type === 'end') return [choice('', stopReasons[event.generation.stop])];
      const text = added(event);
      return text === '' ? [] : [choice(text, null)];
    };
  },
};

function choice(text: string, stop_reason: string | null): object {
  return { choices: [{ text, stop_reason }] };
}
