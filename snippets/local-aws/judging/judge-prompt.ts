import type { JudgeInputs, JudgeMetric } from './judge-metric.ts';

/** How a judge is to write its judgement. */
export type JudgementFormat = 'json' | 'xml' | 'text';

/** A prompt for a judge, read. */
export interface JudgePrompt {
  metric: JudgeMetric;
  inputs: JudgeInputs;
  /** The scale, from the lowest score to the highest. */
  labels: string[];
  format: JudgementFormat;
}
