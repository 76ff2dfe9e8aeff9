import type { ConverseCommandInput } from '@aws-sdk/client-bedrock-runtime';
import type { Prompt } from '../requests/prompt.ts';

/** Writes what Converse and ConverseStream are asked. */
export function toConverseInput(
  modelId: string,
  { text, outputTokensAsked }: Prompt,
): ConverseCommandInput & { modelId: string } {
  return {
    modelId,
    messages: [{ role: 'user', content: [{ text }] }],
    inferenceConfig: { maxTokens: outputTokensAsked },
  };
}
