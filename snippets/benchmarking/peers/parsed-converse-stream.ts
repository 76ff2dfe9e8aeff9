import { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import type { Call } from '../call.ts';
import type { CallOptions } from '../calls/call-options.ts';
import { toConverseInput } from '../calls/to-converse-input.ts';
import { toOutcome } from '../calls/to-outcome.ts';
import { realClock } from '../clock/real-clock.ts';
import type { ChunkStamp } from '../trace/chunk-stamp.ts';

/**
 * Measures ConverseStream the obvious way: a stamp in the loop over the events that the SDK hands out, and one before
 * sending.
 *
 * It is for comparison only. A stamp is taken after the SDK has read, checked and parsed the event, and after whatever
 * else the thread had to do by then; the signing of the request counts as the service's time.
 */
export function parsedConverseStream({ client, modelId, clock = realClock }: CallOptions): Call {
  return async ({ prompt, index, user, stage, scheduledAt }, signal) => {
    const command = new ConverseStreamCommand(toConverseInput(modelId, prompt));
    const sentAt = clock.now();
    const chunks: ChunkStamp[] = [];
    let stopReason: string | undefined;
    let outputTokens: number | undefined;
    let error: unknown;
    try {
      const { stream = [] } = await client.send(command, signal ? { abortSignal: signal } : {});
      for await (const { contentBlockDelta, messageStop, metadata } of stream) {
        const text = contentBlockDelta?.delta?.text;
        if (text !== undefined) chunks.push({ at: clock.now(), kind: 'text', characters: text.length });
        stopReason = messageStop?.stopReason ?? stopReason;
        outputTokens = metadata?.usage?.outputTokens ?? outputTokens;
      }
    } catch (thrown) {
      error = thrown;
    }
    signal?.throwIfAborted();
    return {
      index,
      user,
      stage,
      scheduledAt: scheduledAt ?? sentAt,
      sentAt,
      chunks,
      endedAt: clock.now(),
      ...(outputTokens !== undefined && { outputTokens }),
      outcome: toOutcome(
        { chunks, ...(stopReason !== undefined && { stopReason }) },
        chunks.length > 0,
        error,
      ),
      prompt: { inputTokensAsked: prompt.inputTokensAsked, outputTokensAsked: prompt.outputTokensAsked },
    };
  };
}
