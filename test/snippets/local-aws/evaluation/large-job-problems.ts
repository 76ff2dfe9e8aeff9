import { metricsOfKind } from '../../../../snippets/local-aws/evaluation/evaluation-metric.ts';
import type { LargeJobOutcome } from './a-large-job.ts';

/** What is wrong with a large job's outcome, in words; nothing if all is well. */
export function largeJobProblems(
  kind: 'own' | keyof typeof metricsOfKind,
  prompts: number,
  outcome: LargeJobOutcome,
) {
  const problems: string[] = [];
  const { job, lines } = outcome;
  if (job.status !== 'Completed') problems.push(`${job.status}: ${job.failureMessages?.join()}`);
  if (lines.length !== prompts) problems.push(`${lines.length} lines`);
  const names = metricsOfKind[kind === 'own' ? 'generate' : kind].map((metric) => `Builtin.${metric}`);
  for (const [index, line] of lines.entries()) {
    const scores =
      kind === 'model' ? line.automatedEvaluationResult.scores : line.conversationTurns[0].results;
    const found = scores.map(({ metricName }: { metricName: string }) => metricName);
    if (found.join() !== names.join()) problems.push(`line ${index}: ${found}`);
    for (const { metricName, result, evaluatorDetails } of scores) {
      const [{ explanation }] = evaluatorDetails;
      if (typeof result !== 'number' || result < 0 || result > 1)
        problems.push(`line ${index}: ${metricName}: ${explanation}`);
    }
  }
  return problems;
}

/** The mean of a metric of a large job. */
export function meanOf({ lines }: LargeJobOutcome, metric: string): number {
  const results: number[] = lines.map(
    (line) =>
      line.conversationTurns[0].results.find(
        ({ metricName }: { metricName: string }) => metricName === `Builtin.${metric}`,
      ).result,
  );
  return results.reduce((sum, result) => sum + result, 0) / results.length;
}
