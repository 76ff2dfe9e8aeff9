import * as z from 'zod';
import { integer } from './integer.ts';

const cache_control = z
  .strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() })
  .nullish();
const text = z.strictObject({ type: z.literal('text'), text: z.string(), cache_control });
const image = z.strictObject({
  type: z.literal('image'),
  source: z.strictObject({
    type: z.literal('base64'),
    media_type: z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp']),
    data: z.string(),
  }),
  cache_control,
});
const toolUse = z.strictObject({
  type: z.literal('tool_use'),
  id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  name: z.string().min(1).max(200),
  input: z.record(z.string(), z.unknown()),
  cache_control,
});
const toolResult = z.strictObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  content: blocks([text, image]).optional(),
  is_error: z.boolean().optional(),
  cache_control,
});

/** A list of blocks; one text may stand for a list of it. */
function blocks<const Options extends [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]>(
  options: Options,
) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? [{ type: 'text', text: value }] : value),
    z.array(z.discriminatedUnion('type', options)),
  );
}

const share = z.number().refine((value) => value >= 0 && value <= 1, 'range: 0..1');

const tool = z.strictObject({
  type: z.literal('custom').optional(),
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
  description: z.string().optional(),
  input_schema: z.looseObject({ type: z.literal('object') }),
  cache_control,
});

const parallel = { disable_parallel_tool_use: z.boolean().optional() };

/** What Claude takes in InvokeModel: the Messages API, with the version in the body and the model in the path. */
export const anthropicMessagesSchema = z.strictObject({
  anthropic_version: z.literal('bedrock-2023-05-31'),
  anthropic_beta: z.array(z.string()).optional(),
  max_tokens: integer().min(1),
  messages: z.array(
    z.strictObject({
      role: z.enum(['user', 'assistant']),
      content: blocks([text, image, toolUse, toolResult]),
    }),
  ),
  system: z
    .preprocess(
      (value) => (typeof value === 'string' ? [{ type: 'text', text: value }] : value),
      z.array(text),
    )
    .optional(),
  metadata: z.strictObject({ user_id: z.string().nullish() }).optional(),
  stop_sequences: z.array(z.string().min(1)).optional(),
  temperature: share.optional(),
  thinking: z.strictObject({ type: z.literal('disabled') }).optional(),
  tool_choice: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('auto'), ...parallel }),
      z.strictObject({ type: z.literal('any'), ...parallel }),
      z.strictObject({ type: z.literal('tool'), name: z.string(), ...parallel }),
      z.strictObject({ type: z.literal('none') }),
    ])
    .optional(),
  tools: z.array(tool).optional(),
  top_k: integer().min(0).optional(),
  top_p: share.optional(),
});

/** A body of Claude that has the right shape. */
export type AnthropicMessagesBody = z.output<typeof anthropicMessagesSchema>;
