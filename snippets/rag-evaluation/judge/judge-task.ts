import type { Metric } from '../metrics.ts';

/** What a judge is to look at, and by which metric. */
export interface JudgeTask {
  metric: Metric;
  /** What was said before the question. */
  history?: readonly { question: string; answer?: string }[];
  question?: string;
  /** What a good answer says. */
  reference?: string;
  passages?: readonly string[];
  answer?: string;
}
