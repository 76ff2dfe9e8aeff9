import type { Arrival } from '../transport/arrival.ts';
import { type Answer, addPart } from './answer.ts';
import type { AnswerPart } from './answer-part.ts';
import type { AnswerReader } from './answer-reader.ts';

/**
 * Reads an answer that comes as one JSON document: all of it is there when its last byte is.
 *
 * @param toParts Reads the document, with the help of what HTTP said before it.
 */
export function bodyReader(
  toParts: (body: unknown, headers: Record<string, string>) => AnswerPart[],
): AnswerReader {
  const arrivals: Arrival[] = [];
  let given: Record<string, string> = {};
  return {
    head(headers) {
      given = headers;
    },
    take(arrival) {
      arrivals.push(arrival);
    },
    finish() {
      const answer: Answer = { chunks: [] };
      const at = arrivals.at(-1)?.at ?? 0;
      try {
        for (const part of toParts(parseJson(arrivals), given)) addPart(answer, part, at);
      } catch (error) {
        answer.unreadable = String(error);
      }
      return answer;
    },
  };
}

function parseJson(arrivals: readonly Arrival[]): unknown {
  const decoder = new TextDecoder();
  const text = arrivals.map(({ bytes }) => decoder.decode(bytes, { stream: true })).join('');
  return JSON.parse(text + decoder.decode());
}
