import { type BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { type CallOptions, retry } from '../calls/retry.ts';
import type { Ask } from './ask.ts';

/** How a model is asked. */
export interface ConverseAskOptions extends CallOptions {
  /** Tokens of an answer at most. @default 1024 */
  maxTokens?: number;
}

// #region converse-ask
/**
 * Makes a model of Amazon Bedrock one that can be asked. Its temperature is 0, so that the same question gets the same
 * answer as far as the model allows.
 *
 * @param client Talks to Bedrock.
 * @param modelId The model or inference profile.
 * @param options How long answers may be, and how calls are repeated.
 * @returns Asks the model.
 */
export function converseAsk(
  client: BedrockRuntimeClient,
  modelId: string,
  { maxTokens = 1_024, ...callOptions }: ConverseAskOptions = {},
): Ask {
  return async function askModel(prompt, signal) {
    const command = new ConverseCommand({
      modelId,
      messages: [{ role: 'user', content: [{ text: prompt }] }],
      inferenceConfig: { temperature: 0, maxTokens },
    });
    const { output } = await retry(
      (abortSignal) => client.send(command, abortSignal && { abortSignal }),
      signal ? { ...callOptions, signal } : callOptions,
    );
    return (output?.message?.content ?? []).map(({ text = '' }) => text).join('');
  };
}
// #endregion converse-ask
