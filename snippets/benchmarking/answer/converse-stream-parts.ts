import type {
  ContentBlockDeltaEvent,
  ConverseStreamMetadataEvent,
  MessageStopEvent,
} from '@aws-sdk/client-bedrock-runtime';
import type { Frame } from '../transport/frame-splitter.ts';
import type { AnswerPart } from './answer-part.ts';
import { contentPart } from './content-part.ts';
import { failurePart } from './failure-part.ts';
import { usagePart } from './usage-part.ts';

const decoder = new TextDecoder();

/**
 * Reads one message of ConverseStream.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamOutput.html
 */
export function converseStreamParts({ headers, payload }: Frame): AnswerPart[] {
  const body: unknown = JSON.parse(decoder.decode(payload));
  if (headers[':message-type'] !== 'event') return [failurePart(headers, body)];
  switch (headers[':event-type']) {
    case 'contentBlockDelta': {
      const { delta } = body as ContentBlockDeltaEvent;
      return [contentPart(delta?.text, delta?.reasoningContent?.text, delta?.toolUse?.input)];
    }
    case 'messageStop':
      return [{ type: 'stop', reason: String((body as MessageStopEvent).stopReason) }];
    case 'metadata':
      return [usagePart((body as ConverseStreamMetadataEvent).usage)];
    default:
      return [];
  }
}
