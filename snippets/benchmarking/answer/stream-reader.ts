import type { Arrival } from '../transport/arrival.ts';
import { type Frame, frameSplitter } from '../transport/frame-splitter.ts';
import { afterThisTurn } from './after-this-turn.ts';
import { type Answer, addPart } from './answer.ts';
import type { AnswerPart } from './answer-part.ts';
import type { AnswerReader } from './answer-reader.ts';

/**
 * Reads an event stream.
 *
 * In one turn of the event loop bytes of many streams arrive one after the other. None of them is parsed before all have
 * been stamped, so that no stream waits for the parsing of another.
 *
 * @param toParts Reads one message.
 */
export function streamReader(toParts: (frame: Frame) => AnswerPart[]): AnswerReader {
  const splitter = frameSplitter();
  const answer: Answer = { chunks: [] };
  let waiting: Arrival[] = [];

  function parse(): void {
    const arrivals = waiting;
    waiting = [];
    try {
      for (const arrival of arrivals) {
        for (const frame of splitter.take(arrival)) {
          for (const part of toParts(frame)) addPart(answer, part, frame.at);
        }
      }
    } catch (error) {
      answer.unreadable ??= String(error);
    }
  }

  return {
    head() {},
    take(arrival) {
      if (waiting.length === 0) afterThisTurn(parse);
      waiting.push(arrival);
    },
    finish() {
      parse();
      return answer;
    },
  };
}
