import * as z from 'zod';
import type { InputBlock, InputMessage } from '../inference/generation-request.ts';
import { unionOf } from './union-of.ts';

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const name = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-zA-Z0-9_-]+$/);
const document = z.record(z.string(), z.unknown());
const cachePoint = z.object({ type: z.enum(['default']) });

const source = unionOf('ImageSource', {
  bytes: base64,
  s3Location: z.object({ uri: z.string().min(1).max(1024) }),
});

const image = z.object({ format: z.enum(['png', 'jpeg', 'gif', 'webp']), source });

const attachedDocument = z.object({
  format: z.enum(['pdf', 'csv', 'doc', 'docx', 'xls', 'xlsx', 'html', 'txt', 'md']).nullish(),
  name: z.string().min(1).max(200),
  source: unionOf('DocumentSource', {
    bytes: base64,
    s3Location: z.object({ uri: z.string().min(1).max(1024) }),
    text: z.string().min(1),
    content: z.array(z.object({ text: z.string() })),
  }),
});

const toolResult = z.object({
  toolUseId: name,
  content: z.array(
    unionOf('ToolResultContentBlock', {
      json: z.unknown(),
      text: z.string(),
      image,
      document: attachedDocument,
    }),
  ),
  status: z.enum(['success', 'error']).nullish(),
});

const contentBlock = unionOf('ContentBlock', {
  text: z.string(),
  image,
  document: attachedDocument,
  toolUse: z.object({ toolUseId: name, name, input: z.unknown() }),
  toolResult,
  guardContent: z.object({ text: z.object({ text: z.string() }) }),
  cachePoint,
  reasoningContent: unionOf('ReasoningContentBlock', {
    reasoningText: z.object({ text: z.string(), signature: z.string().nullish() }),
    redactedContent: base64,
  }),
}) as z.ZodType<InputBlock>;

const message = z.object({
  role: z.enum(['user', 'assistant']),
  content: z.array(contentBlock),
}) satisfies z.ZodType<InputMessage>;

const tool = unionOf('Tool', {
  toolSpec: z.object({
    name,
    description: z.string().min(1).nullish(),
    inputSchema: unionOf('ToolInputSchema', { json: document }),
    strict: z.boolean().nullish(),
  }),
  cachePoint,
});

const toolChoice = unionOf('ToolChoice', { auto: z.object({}), any: z.object({}), tool: z.object({ name }) });

/** What Converse and ConverseStream take, but for the model's id. */
export const converseInput = z.object({
  messages: z.array(message),
  system: z
    .array(
      unionOf('SystemContentBlock', {
        text: z.string().min(1),
        guardContent: z.object({ text: z.object({ text: z.string() }) }),
        cachePoint,
      }),
    )
    .nullish(),
  inferenceConfig: z
    .object({
      maxTokens: z.int().min(1).nullish(),
      temperature: z.number().min(0).max(1).nullish(),
      topP: z.number().min(0).max(1).nullish(),
      stopSequences: z.array(z.string().min(1)).max(2500).nullish(),
    })
    .nullish(),
  toolConfig: z.object({ tools: z.array(tool).min(1), toolChoice: toolChoice.nullish() }).nullish(),
  additionalModelRequestFields: z.unknown().optional(),
  additionalModelResponseFieldPaths: z.array(z.string().min(1).max(256)).max(10).nullish(),
  requestMetadata: z.record(z.string(), z.string()).nullish(),
});

/** A request of Converse that has the right shape. */
export type ConverseInput = z.output<typeof converseInput>;
