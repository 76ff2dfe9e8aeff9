import * as z from 'zod';
import type { Generation, GenerationStop } from '../inference/generation.ts';
import { answerText } from './answer-text.ts';
import type { FamilyCodec, NativeCall } from './family-codec.ts';
import { integer } from './integer.ts';
import { parseBody } from './parse-body.ts';
import { splitDeepseekPrompt } from './split-deepseek-prompt.ts';

const schema = z.strictObject({
  prompt: z.string().min(1),
  max_tokens: integer().min(1).max(32_768).optional(),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
  stop: z.array(z.string().min(1)).max(10).optional(),
});

const opening = '<think>\n';
const closing = '\n</think>\n\n';

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

  encode(generation, call) {
    return choice(thinkingText(generation, call), stopReasons[generation.stop]);
  },

  startStream(call) {
    let thinking = false;
    return function encodeChunk(event) {
      if (event.type === 'end') return [choice('', stopReasons[event.generation.stop])];
      if (event.type === 'reasoning') {
        const before = thinking ? '' : openingFor(call);
        thinking = true;
        return [choice(before + event.text, null)];
      }
      if (event.type !== 'text') return [];
      const before = thinking ? closing : '';
      thinking = false;
      return [choice(before + event.text, null)];
    };
  },
};

function choice(text: string, stop_reason: string | null): object {
  return { choices: [{ text, stop_reason }] };
}

/** An answer that was cut off while it reasoned leaves the block open. */
function thinkingText(generation: Generation, call: NativeCall): string {
  const text = answerText(generation);
  const reasoning = generation.blocks.map((block) => (block.type === 'reasoning' ? block.text : '')).join('');
  if (reasoning === '') return text;
  return openingFor(call) + reasoning + (text === '' ? '' : closing) + text;
}

/** A completion goes on where its prompt ends: when the prompt has opened the block, the answer does not again. */
function openingFor({ body }: NativeCall): string {
  return String(body['prompt']).trimEnd().endsWith('<think>') ? '' : opening;
}
