import * as z from 'zod';
import type { Generation } from '../inference/generation.ts';
import { addedText } from './added-text.ts';
import { answerText } from './answer-text.ts';
import type { FamilyCodec } from './family-codec.ts';
import { integer } from './integer.ts';
import { parseBody } from './parse-body.ts';
import { splitClaudePrompt } from './split-claude-prompt.ts';

const schema = z.strictObject({
  prompt: z.string(),
  max_tokens_to_sample: integer().min(1),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
  top_k: integer().min(0).max(500).optional(),
  stop_sequences: z.array(z.string().min(1)).optional(),
  anthropic_version: z.enum(['bedrock-2023-05-31']).optional(),
});

/** What ends a completion that comes to its end: the model would go on with the user's next turn. */
const nextTurn = '\n\nHuman:';

/** Anthropic Claude up to 2.1: a text completion of `\n\nHuman: …\n\nAssistant:`. */
export const anthropicText: FamilyCodec = {
  parse(body, model) {
    const { prompt, max_tokens_to_sample, temperature, top_p, stop_sequences } = parseBody(schema, body);
    return {
      ...splitClaudePrompt(prompt),
      tools: [],
      toolChoice: { type: 'auto' },
      maxTokens: Math.min(max_tokens_to_sample, model.maxOutputTokens),
      ...(temperature !== undefined && { temperature }),
      ...(top_p !== undefined && { topP: top_p }),
      stopSequences: stop_sequences ?? [],
    };
  },

  encode(generation) {
    return { type: 'completion', completion: answerText(generation), ...stopOf(generation) };
  },

  startStream() {
    return function encodeChunk(event) {
      if (event.type === 'end') return [{ type: 'completion', completion: '', ...stopOf(event.generation) }];
      const completion = addedText(event);
      return completion === '' ? [] : [{ type: 'completion', completion, stop_reason: null, stop: null }];
    };
  },
};

function stopOf({ stop, stopSequence }: Generation): { stop_reason: string; stop: string | null } {
  if (stop === 'max_tokens') return { stop_reason: 'max_tokens', stop: null };
  return { stop_reason: 'stop_sequence', stop: stopSequence ?? nextTurn };
}
