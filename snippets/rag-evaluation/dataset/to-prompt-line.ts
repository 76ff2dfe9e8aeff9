import type { PromptRecord } from '../record.ts';
import type { Question } from './question.ts';

/**
 * Writes a question as a line of a dataset, for a job that evaluates a model without a knowledge base.
 *
 * @param question A conversation of one turn, since the format has no place for more; its kind becomes the category.
 * @param own An answer that is there already, and the model's name, which the job must call the same.
 * @returns The line, for `toJsonl`.
 * @throws {RangeError} If it has more turns, or none.
 */
export function toPromptLine(
  { id, turns, kind }: Question,
  own?: { text: string; source: string },
): PromptRecord {
  const [turn] = turns;
  if (!turn || turns.length > 1) {
    throw new RangeError(
      `Cannot write ${id} for a model as it must have one turn: current value is ${turns.length}`,
    );
  }
  return {
    prompt: turn.question,
    ...(turn.reference !== undefined && { referenceResponse: turn.reference }),
    ...(kind !== undefined && { category: kind }),
    ...(own && { modelResponses: [{ response: own.text, modelIdentifier: own.source }] }),
  };
}
