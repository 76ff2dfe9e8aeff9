import { excerpt } from '../dataset/excerpt.ts';
import type { Source } from '../source.ts';
import type { Conversation } from './conversation.ts';
import { fromConversationRecord } from './from-conversation-record.ts';
import { fromPromptRecord } from './from-prompt-record.ts';

/** A line of a job's output that can not be used. */
export interface ResultFault {
  /** From 1. */
  line: number;
  message: string;
}

/** A line of a job's output: a conversation with its scores, or why there is none. */
export type ResultLine = { line: number; conversation: Conversation } | { fault: ResultFault };

// #region read-results
/**
 * Reads the output of an evaluation job, a line at a time: of one that evaluates retrieval, and of one that evaluates
 * a model alone.
 *
 * A line that can not be used does not stop it, and comes back as a fault. A metric that does not apply has the score
 * null, as in the file: counted as 0, it would pull means down.
 *
 * @param lines The lines, as `readLines` gives them.
 * @returns A conversation or a fault for each of them, in their order.
 *
 * @example
 * ```ts
 * import { readResults } from '@outcrop/snippets/rag-evaluation';
 *
 * const scores = [{ metricName: 'Builtin.Correctness', result: 0.5 }, { metricName: 'Builtin.Refusal', result: null }];
 * const record = { inputRecord: { prompt: 'Why?' }, automatedEvaluationResult: { scores } };
 * const [first, second] = await Array.fromAsync(readResults([JSON.stringify(record), '{"inputRec']));
 * console.assert(first && 'line' in first && first.conversation.turns[0]?.scores[1]?.score === null);
 * console.assert(second && 'fault' in second && second.fault.line === 2);
 * ```
 */
export async function* readResults(lines: Source<string>): AsyncGenerator<ResultLine> {
  let line = 0;
  for await (const text of lines) {
    line++;
    const value = parsed(text);
    const conversation = fromConversationRecord(value) ?? fromPromptRecord(value);
    yield conversation ? { line, conversation } : { fault: { line, message: messageOf(value) } };
  }
}
// #endregion read-results

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(value: unknown): string {
  const found =
    value === undefined ? 'no JSON' : typeof value === 'object' && value ? keysOf(value) : excerpt(value);
  return `Cannot read a result as it must have conversationTurns or automatedEvaluationResult: current value is ${found}`;
}

function keysOf(value: object): string {
  const keys = Object.keys(value).slice(0, 5);
  return `JSON with ${keys.length > 0 ? keys.join(', ') : 'nothing in it'}`;
}
