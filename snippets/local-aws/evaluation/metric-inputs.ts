import type { BuiltinMetric } from './evaluation-metric.ts';
import type { JudgeInputs } from './judge-prompt.ts';
import type { Subject } from './subject.ts';

/**
 * Picks what a judge is shown for a metric: what AWS's published prompts show.
 *
 * @param retrieves Whether the system retrieves passages; a model that answers by itself has none to be faithful to.
 * @returns One set of inputs for each question to the judge: one a passage for ContextRelevance and CitationPrecision,
 * and so none if there is no passage; else one.
 */
export function metricInputs(metric: BuiltinMetric, subject: Subject, retrieves: boolean): JudgeInputs[] {
  const { history, question, reference, answer, passages, cited } = subject;
  const shown = retrieves ? { passages } : {};
  switch (metric) {
    case 'ContextRelevance':
      return passages.map((passage) => ({ question, passages: [passage] }));
    case 'ContextCoverage':
      return [{ question, reference, passages }];
    case 'Correctness':
      return [{ history, question, reference, answer, ...(reference === undefined && shown) }];
    case 'Completeness':
      return [{ question, reference, answer }];
    case 'Helpfulness':
      return [{ history, question, answer, ...shown }];
    case 'Faithfulness':
      return [retrieves ? { passages, answer } : { question, answer }];
    case 'CitationPrecision':
      return cited.map((passage) => ({ passages: [passage], answer }));
    case 'CitationCoverage':
      return [{ passages: cited, answer }];
    case 'LogicalCoherence':
    case 'Coherence':
      return [{ history, question, answer }];
    default:
      return [{ question, answer }];
  }
}
