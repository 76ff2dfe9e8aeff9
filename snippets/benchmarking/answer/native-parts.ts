import type { NativeFormat } from '../calls/native-format.ts';
import type { AnswerPart } from './answer-part.ts';
import { thinkingSplitter } from './thinking-splitter.ts';
import { usagePart } from './usage-part.ts';

/** What Bedrock adds to the last chunk of whatever model. */
interface BedrockFigures {
  'amazon-bedrock-invocationMetrics'?: { inputTokenCount?: number; outputTokenCount?: number };
}

/**
 * Reads an answer in a model's own form, whole or chunk after chunk.
 *
 * @param format The model's.
 * @returns Takes the JSON of the next chunk.
 */
export function nativeParts(format: NativeFormat): (body: unknown) => AnswerPart[] {
  const split = thinkingSplitter(format.beginsThinking);
  return (body) => {
    const { text, stopReason, ...usage } = format.read(body);
    const parts = split(text);
    parts.push(usagePart(usage));
    const figures = (body as BedrockFigures)['amazon-bedrock-invocationMetrics'];
    if (figures) {
      parts.push(usagePart({ inputTokens: figures.inputTokenCount, outputTokens: figures.outputTokenCount }));
    }
    if (stopReason !== undefined) parts.push({ type: 'stop', reason: stopReason });
    return parts;
  };
}
