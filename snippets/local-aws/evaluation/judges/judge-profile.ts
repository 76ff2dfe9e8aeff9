import type { JudgementFormat } from '../../judging/judge-prompt.ts';
import type { BuiltinMetric } from '../evaluation-metric.ts';

/** How the models of a family are asked to judge. */
export interface JudgeProfile {
  name: string;
  /** Grows when a prompt, a label or a format changes: scores of two versions do not compare. */
  version: number;
  format: JudgementFormat;
  /** The labels of each metric, the lowest score first; scores are spread evenly from 0 to 1. */
  scales: Readonly<Record<BuiltinMetric, readonly string[]>>;
}
