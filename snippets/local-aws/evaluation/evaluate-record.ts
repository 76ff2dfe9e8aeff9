import { ServiceError } from '../service-error.ts';
import type { AnsweredQuestion, AnswerQuestion, AskedQuestion } from './answer-question.ts';
import type { AskModel } from './ask-readably.ts';
import type { Answered, EvaluationRecord } from './dataset/evaluation-record.ts';
import type { EvaluationPlan, PlannedDataset, PlannedMetric } from './evaluation-plan.ts';
import { type Score, type ScoreRequest, scoreBuiltin } from './score-builtin.ts';
import { scoreCustom } from './score-custom.ts';
import type { Subject } from './subject.ts';

/** Who answers and who judges. */
export interface Evaluators {
  ask: AskModel;
  answer: AnswerQuestion;
}

/** A score as results hold it. */
export interface MetricResult {
  metricName: string;
  result: Score['result'];
  evaluatorDetails: { modelIdentifier: string; explanation: string }[];
}

/** A question with what was answered, and its scores. */
export interface EvaluatedTurn {
  input: Record<string, unknown>;
  output: unknown;
  results: MetricResult[];
  /** Why there was no answer. */
  fault?: string;
}

/**
 * Has the questions of a line answered, one after the other, and each answer scored by every metric.
 *
 * @throws {unknown} The reason of the signal, and what is no error of the service.
 */
export async function evaluateRecord(
  { ask, answer }: Evaluators,
  { turns }: EvaluationRecord,
  { plan, metrics }: { plan: EvaluationPlan; metrics: PlannedDataset['metrics'] },
  signal: AbortSignal,
): Promise<EvaluatedTurn[]> {
  const earlier: { question: string; answer: string }[] = [];
  const evaluated: EvaluatedTurn[] = [];
  for (const turn of turns) {
    const { question, input } = turn;
    const given = await answeredOrFault(answer, plan, { turn, earlier }, signal);
    if (typeof given === 'string') {
      evaluated.push({ input, output: undefined, results: unscored(metrics, given), fault: given });
      continue;
    }
    const subject = subjectOf({ turn, earlier }, given.answered);
    const results: MetricResult[] = [];
    for (const metric of metrics) {
      const request = { subject, judge: metric.judge, retrieves: plan.kind !== 'model' };
      results.push(toResult(metric, await score(ask, metric, request, signal)));
    }
    evaluated.push({ input, output: given.output, results });
    earlier.push({ question, answer: given.answered.text ?? '' });
  }
  return evaluated;
}

function subjectOf({ turn, earlier }: AskedQuestion, answered: Answered): Subject {
  return {
    history: historyOf(earlier),
    question: turn.question,
    reference: turn.reference,
    answer: answered.text,
    passages: answered.passages.map(({ content }) => content.text),
    cited: citedTexts(answered),
  };
}

/** @returns What was answered, or why there is no answer. */
async function answeredOrFault(
  answer: AnswerQuestion,
  { source }: EvaluationPlan,
  question: AskedQuestion,
  signal: AbortSignal,
): Promise<AnsweredQuestion | string> {
  const { own, output } = question.turn;
  if (source.type === 'own') return { answered: own ?? { passages: [], citations: [] }, output };
  try {
    return await answer(source, question, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ServiceError)) throw error;
    return `${error.name}: ${error.message}`;
  }
}

function score(
  ask: AskModel,
  metric: PlannedMetric,
  request: ScoreRequest,
  signal: AbortSignal,
): Promise<Score> {
  return 'builtin' in metric
    ? scoreBuiltin(ask, metric.builtin, request, signal)
    : scoreCustom(ask, metric.custom, request, signal);
}

function unscored(metrics: readonly PlannedMetric[], fault: string): MetricResult[] {
  const explanation = `No score: there is no answer to judge. ${fault}`;
  return metrics.map((metric) => toResult(metric, { result: null, explanation }));
}

function toResult({ name, judge }: PlannedMetric, { result, explanation }: Score): MetricResult {
  return { metricName: name, result, evaluatorDetails: [{ modelIdentifier: judge, explanation }] };
}

function historyOf(earlier: readonly { question: string; answer: string }[]): string | undefined {
  if (earlier.length === 0) return undefined;
  return earlier.map(({ question, answer }) => `User: ${question}\nAssistant: ${answer}`).join('\n');
}

function citedTexts({ citations }: Answered): string[] {
  const texts = citations.flatMap(({ retrievedReferences }) =>
    retrievedReferences.map(({ content }) => content.text),
  );
  return [...new Set(texts)];
}
