import * as z from 'zod';

const usage = z
  .object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
  .nullish();
const toolCall = z.object({
  index: z.number().nullish(),
  id: z.string().nullish(),
  function: z.object({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
});
const said = {
  content: z.string().nullish(),
  reasoning_content: z.string().nullish(),
  reasoning: z.string().nullish(),
  tool_calls: z.array(toolCall).nullish(),
};
const ending = {
  finish_reason: z.string().nullish(),
  // vLLM tells here which stop sequence it met.
  stop_reason: z.union([z.string(), z.number()]).nullish(),
};

/** A chunk of a chat completion that streams. */
export const chatChunkSchema = z.object({
  choices: z.array(z.object({ delta: z.object(said).nullish(), ...ending })).nullish(),
  usage,
  error: z.unknown().optional(),
});

/** A whole chat completion. */
export const chatCompletionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object(said), ...ending })], z.unknown()),
  usage,
});

/** What a model says, or a part of it. */
export type ChatDelta = z.output<z.ZodObject<typeof said>>;
/** Why it ended, once it has. */
export type ChatEnding = z.output<z.ZodObject<typeof ending>>;
/** Tokens, where the server counts them. */
export type ChatUsage = z.output<typeof usage>;
