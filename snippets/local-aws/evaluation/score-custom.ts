import { askJudge } from './ask-judge.ts';
import { type AskModel, askReadably } from './ask-readably.ts';
import type { CustomMetric } from './evaluation-config.ts';
import { findJudge } from './judges/find-judge.ts';
import type { Score, ScoreRequest } from './score-builtin.ts';
import type { Subject } from './subject.ts';

/**
 * Scores a metric of the user's own, whose prompt is the judge's rubric with its placeholders filled.
 *
 * @returns What the chosen rating is worth: a number as it is, or text; below 0, a number says that the metric does not
 * apply. Without a rating scale there is no score, and the judge's words are the explanation.
 */
export async function scoreCustom(
  ask: AskModel,
  { name, instructions, ratingScale }: CustomMetric,
  { subject, judge }: ScoreRequest,
  signal: AbortSignal,
): Promise<Score> {
  const rubric = filled(instructions, subject);
  if (!ratingScale) {
    const read = (reply: string) => reply.trim() || undefined;
    const reply = await askReadably(ask, { judge, prompt: rubric, read }, signal);
    return { result: null, explanation: 'read' in reply ? reply.read : reply.fault };
  }
  const labels = ratingScale.map(({ definition }) => definition);
  const { format } = findJudge(judge);
  const { question, reference, answer, passages } = subject;
  const task = { metric: name, rubric, inputs: { question, reference, passages, answer }, labels, format };
  const { label, explanation } = await askJudge(ask, judge, task, signal);
  const { floatValue, stringValue } = (label === null ? undefined : ratingScale[label]?.value) ?? {};
  if (floatValue !== undefined && floatValue < 0) return { result: null, explanation };
  return { result: floatValue ?? stringValue ?? null, explanation };
}

function filled(instructions: string, subject: Subject): string {
  const values: Record<string, string> = {
    chat_history: subject.history ?? '',
    context: subject.passages.join('\n\n'),
    ground_truth: subject.reference ?? '',
    prediction: subject.answer ?? '',
    prompt: subject.question,
  };
  return instructions.replace(
    /\{\{\s*(\w+)\s*\}\}/g,
    (placeholder, name: string) => values[name] ?? placeholder,
  );
}
