import { type BedrockRuntimeClient, CountTokensCommand } from '@aws-sdk/client-bedrock-runtime';
import type { TokenCounter } from './token-counter.ts';

/**
 * Counts tokens by CountTokens, which costs nothing. Bedrock offers it for some models only, imported ones not among them:
 * for those there is `askingTokenCounter()`.
 *
 * @param client Sends and signs.
 * @param modelId The model; CountTokens takes no inference profile.
 * @returns The counter; it throws what the client throws, such as a ValidationException for a model without CountTokens.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/count-tokens.html
 */
export function bedrockTokenCounter(
  client: Pick<BedrockRuntimeClient, 'send'>,
  modelId: string,
): TokenCounter {
  return async (text, abortSignal) => {
    const input = { converse: { messages: [{ role: 'user' as const, content: [{ text }] }] } };
    const { inputTokens = 0 } = await client.send(
      new CountTokensCommand({ modelId, input }),
      abortSignal && { abortSignal },
    );
    return inputTokens;
  };
}
