import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';

/** What Lambda calls with a batch of messages; it answers with those that must come again. */
export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** What became of a message. */
export interface HandledMessage {
  /** The event that the message is, or belongs to. */
  event: AgentEvent;
  /** In a word or two, for the log. */
  outcome: string;
}

/** What a handler works with. */
export interface QueueHandlerOptions {
  /**
   * Handles one message.
   *
   * @param body Its text.
   * @param signal Aborted before Lambda would end the function.
   * @throws {unknown} If the message must come again.
   */
  handle: (body: string, signal: AbortSignal, context: Context) => Promise<HandledMessage>;
  logger: Logger;
  /** @default realClock */
  clock?: Pick<Clock, 'now'>;
}

/** Milliseconds that are left for the answer when the work is broken off. */
const reserveMs = 1000;

// #region queue-handler
/**
 * Makes a handler of a queue's messages: each is handled by itself, and only those that failed are given again.
 *
 * The log has one line a message, with the correlation id and without a word of what the message says.
 *
 * @param options What it works with.
 */
export function createQueueHandler({ handle, logger, clock = realClock }: QueueHandlerOptions): QueueHandler {
  return async (batch, context) => {
    const signal = AbortSignal.timeout(Math.max(0, context.getRemainingTimeInMillis() - reserveMs));
    const handleRecord = async ({ body, messageId }: SQSRecord) => {
      try {
        const { event, outcome } = await handle(body, signal, context);
        const { correlationId, id, type, time } = event;
        const eventAgeMs = clock.now() - Date.parse(time);
        logger.info('handled', { messageId, correlationId, event: { id, type }, outcome, eventAgeMs });
      } catch (error) {
        logger.error('not handled', { messageId, error: error instanceof Error ? error : String(error) });
        throw error;
      }
    };
    // That all have failed is no error of the function: they are given again like some of them would be.
    return await processPartialResponse(batch, handleRecord, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    });
  };
}
// #endregion queue-handler
