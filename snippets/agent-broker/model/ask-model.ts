import {
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import type { ConverseClient } from './converse-client.ts';
import { ModelCallError } from './model-call-error.ts';

/** A request of Converse to a model. */
export type ModelRequest = ConverseCommandInput & { modelId: string };

/**
 * Asks a model once. What the client repeats by itself aside, a call that fails is left to the queue to repeat.
 *
 * @param client Talks to Bedrock.
 * @param request What is asked.
 * @param signal Ends the call early.
 * @returns The answer.
 * @throws {ModelCallError} If there is none.
 * @throws {unknown} The signal's reason.
 */
export async function askModel(
  client: ConverseClient,
  request: ModelRequest,
  signal?: AbortSignal,
): Promise<ConverseCommandOutput> {
  signal?.throwIfAborted();
  try {
    return await client.send(new ConverseCommand(request), signal && { abortSignal: signal });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ModelCallError(request.modelId, { cause });
  }
}
