import type { ConversationRecord } from '../record.ts';
import type { Question } from './question.ts';
import { textRecord } from './text-record.ts';

// #region to-line
/**
 * Writes a question as a line of a dataset, for a job that asks a knowledge base itself.
 *
 * References stand under `referenceResponses`, as the service wants them since 20 March 2025.
 *
 * @param question The conversation; its id and its kind have no place in the format.
 * @returns The line, for `toJsonl`.
 *
 * @example
 * ```ts
 * import { toLine } from '@outcrop/snippets/rag-evaluation';
 *
 * const line = toLine({ id: 'capital', turns: [{ question: 'Which city is it?', reference: 'Paris.' }] });
 * console.assert(line.conversationTurns[0]?.referenceResponses?.[0]?.content[0]?.text === 'Paris.');
 * ```
 */
export function toLine({ turns }: Question): ConversationRecord {
  return {
    conversationTurns: turns.map(({ question, reference }) => ({
      prompt: textRecord(question),
      ...(reference !== undefined && { referenceResponses: [textRecord(reference)] }),
    })),
  };
}
// #endregion to-line
