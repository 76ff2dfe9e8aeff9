import type { EvaluatedTurn } from './evaluate-record.ts';
import type { EvaluationKind } from './evaluation-metric.ts';

/** Writes a line of a job's results: a conversation, or a model's single answer. */
export function resultLine(kind: EvaluationKind, turns: readonly EvaluatedTurn[]): string {
  if (kind !== 'model') {
    const conversationTurns = turns.map(({ input, output, results }) => ({
      inputRecord: input,
      output,
      results,
    }));
    return `${JSON.stringify({ conversationTurns })}\n`;
  }
  const [turn] = turns;
  const line = {
    automatedEvaluationResult: { scores: turn?.results },
    inputRecord: turn?.input,
    modelResponses: turn?.output ?? [],
  };
  return `${JSON.stringify(line)}\n`;
}
