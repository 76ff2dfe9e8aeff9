import type { JudgeTask } from './judge-task.ts';
import { rubrics } from './rubrics.ts';

/**
 * Leaves out what a judge of a metric must not see.
 *
 * @param task What there is to judge.
 * @returns The same, with what the metric looks at; a reference takes the place of passages for Correctness.
 */
export function shownTo(task: JudgeTask): JudgeTask {
  const { shows } = rubrics[task.metric];
  const entries = Object.entries(task).filter(
    ([name]) => name === 'metric' || shows.some((part) => part === name),
  );
  const shown = Object.fromEntries(entries) as unknown as JudgeTask;
  if (task.metric !== 'Correctness' || task.reference === undefined) return shown;
  const { passages: _, ...rest } = shown;
  return rest;
}
