import * as z from 'zod';
import { integer } from './integer.ts';

const name = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-zA-Z0-9_-]+$/);
const object = z.record(z.string(), z.unknown());

const image = z.strictObject({
  format: z.enum(['png', 'jpeg', 'gif', 'webp']),
  source: z.strictObject({
    bytes: z.string().optional(),
    s3Location: z.strictObject({ uri: z.string(), bucketOwner: z.string().optional() }).optional(),
  }),
});

const block = z
  .strictObject({
    text: z.string(),
    image,
    toolUse: z.strictObject({ toolUseId: name, name, input: z.unknown() }),
    toolResult: z.strictObject({
      toolUseId: name,
      content: z.array(z.strictObject({ text: z.string(), json: z.unknown(), image }).partial()),
      status: z.enum(['success', 'error']).optional(),
    }),
    cachePoint: z.strictObject({ type: z.enum(['default']) }),
  })
  .partial()
  .superRefine((value, context) => {
    const set = Object.keys(value).length;
    if (set !== 1) {
      context.addIssue({ code: 'custom', message: `${set} subschemas matched instead of one`, input: value });
    }
  });

/** What Nova takes in InvokeModel, schema `messages-v1`. */
export const novaSchema = z.strictObject({
  schemaVersion: z.enum(['messages-v1']).optional(),
  messages: z
    .array(z.strictObject({ role: z.enum(['user', 'assistant']), content: z.array(block).min(1) }))
    .min(1),
  system: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        cachePoint: z.strictObject({ type: z.enum(['default']) }).optional(),
      }),
    )
    .optional(),
  inferenceConfig: z
    .strictObject({
      maxTokens: integer().min(1).optional(),
      max_new_tokens: integer().min(1).optional(),
      temperature: z.number().min(0).max(1).optional(),
      topP: z.number().min(0).max(1).optional(),
      top_p: z.number().min(0).max(1).optional(),
      topK: integer().min(0).max(128).optional(),
      top_k: integer().min(0).max(128).optional(),
      stopSequences: z.array(z.string().min(1)).optional(),
    })
    .optional(),
  toolConfig: z
    .strictObject({
      tools: z
        .array(
          z.strictObject({
            toolSpec: z.strictObject({
              name,
              description: z.string().min(1).optional(),
              inputSchema: z.strictObject({ json: object }),
            }),
          }),
        )
        .min(1),
      toolChoice: z
        .strictObject({ auto: object, any: object, tool: z.strictObject({ name }) })
        .partial()
        .optional(),
    })
    .optional(),
});

/** A body of Nova that has the right shape. */
export type NovaBody = z.output<typeof novaSchema>;
