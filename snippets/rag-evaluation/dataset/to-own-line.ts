import type { CitationRecord, ConversationRecord, OutputRecord, PassageRecord } from '../record.ts';
import type { OwnAnswer, OwnCitation } from './own-answer.ts';
import type { Passage } from './passage.ts';
import type { Question } from './question.ts';
import { toLine } from './to-line.ts';

// #region to-own-line
/**
 * Writes a question and what another system found and answered as a line of a dataset.
 *
 * The service keeps passages under two names: `retrievedPassages` beside an answer, `retrievedResults` where there is
 * none.
 *
 * @param question The conversation.
 * @param answers One for each of its turns.
 * @param source What the system is called; the job must call it the same.
 * @returns The line, for `toJsonl`.
 * @throws {RangeError} If there is not one answer a turn, or a citation is of no part of its answer.
 */
export function toOwnLine(
  question: Question,
  answers: readonly OwnAnswer[],
  source: string,
): ConversationRecord {
  if (answers.length !== question.turns.length) {
    throw new RangeError(
      `Cannot write ${question.id} as it must have an answer for each of its ${question.turns.length} turns: current value is ${answers.length}`,
    );
  }
  const { conversationTurns } = toLine(question);
  const outputs = answers.map((answer) => toOutput(answer, source));
  return {
    conversationTurns: conversationTurns.map((turn, index) => ({ ...turn, ...outputs[index] })),
  };
}
// #endregion to-own-line

function toOutput(
  { text, passages, citations, modelId }: OwnAnswer,
  source: string,
): { output: OutputRecord } {
  const retrieved = { retrievalResults: passages.map(toPassage) };
  if (text === undefined) return { output: { knowledgeBaseIdentifier: source, retrievedResults: retrieved } };
  return {
    output: {
      text,
      ...(modelId !== undefined && { modelIdentifier: modelId }),
      knowledgeBaseIdentifier: source,
      retrievedPassages: retrieved,
      ...(citations && { citations: citations.map((citation) => toCitation(citation, text)) }),
    },
  };
}

function toCitation({ start, end, passages }: OwnCitation, answer: string): CitationRecord {
  if (!(start >= 0 && start < end && end <= answer.length)) {
    throw new RangeError(
      `Cannot write a citation as it must be of a part of the answer's ${answer.length} code units: current value is ${start} to ${end}`,
    );
  }
  return {
    generatedResponsePart: {
      // The service's own answers name the last character, not the one behind it.
      textResponsePart: { span: { start, end: end - 1 }, text: answer.slice(start, end) },
    },
    retrievedReferences: passages.map(toPassage),
  };
}

function toPassage({ text, name, metadata }: Passage): PassageRecord {
  return { ...(name !== undefined && { name }), content: { text }, ...(metadata && { metadata }) };
}
