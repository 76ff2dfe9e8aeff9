import { askJudge, type Judgement } from './ask-judge.ts';
import type { AskModel } from './ask-readably.ts';
import type { BuiltinMetric } from './evaluation-metric.ts';
import { findJudge } from './judges/find-judge.ts';
import { rubrics } from './judges/rubrics.ts';
import { metricInputs } from './metric-inputs.ts';
import type { Subject } from './subject.ts';

/** A metric's score. */
export interface Score {
  /** From 0 to 1 for metrics of Bedrock; `null` if the metric does not apply, or there is no judgement. */
  result: number | string | null;
  /** The judge's reasons, or why there is no score. */
  explanation: string;
}

/** What is scored, and by whom. */
export interface ScoreRequest {
  subject: Subject;
  /** The judge's id. */
  judge: string;
  /** Whether the system that is judged retrieves passages. */
  retrieves: boolean;
}

/**
 * Scores a metric of Bedrock: the mean over what the judge was asked, normalised by the top of its scale.
 *
 * @returns No score if one of the judgements is missing: a mean of the others would hide it.
 */
export async function scoreBuiltin(
  ask: AskModel,
  metric: BuiltinMetric,
  { subject, judge, retrieves }: ScoreRequest,
  signal: AbortSignal,
): Promise<Score> {
  const { scales, format } = findJudge(judge);
  const labels = scales[metric];
  const judgements: Judgement[] = [];
  for (const inputs of metricInputs(metric, subject, retrieves)) {
    const task = { metric, rubric: rubrics[metric], inputs, labels, format };
    judgements.push(await askJudge(ask, judge, task, signal));
  }
  if (judgements.length === 0) return { result: null, explanation: 'Not applicable: there is no passage.' };
  const placed = judgements.flatMap(({ label }) => (label === null ? [] : [label]));
  const complete = placed.length === judgements.length;
  const sum = placed.reduce((total, label) => total + label, 0);
  return {
    result: complete ? sum / (labels.length - 1) / placed.length : null,
    explanation: told(judgements),
  };
}

function told(judgements: readonly Judgement[]): string {
  const [only] = judgements;
  if (only && judgements.length === 1) return only.explanation;
  return judgements.map(({ explanation }, index) => `Passage ${index + 1}: ${explanation}`).join('\n');
}
