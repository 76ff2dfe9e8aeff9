import { assessCitationPrecision } from './assess-citation-precision.ts';
import { assessCoherence } from './assess-coherence.ts';
import { assessCompleteness } from './assess-completeness.ts';
import { assessContextCoverage } from './assess-context-coverage.ts';
import { assessContextRelevance } from './assess-context-relevance.ts';
import { assessCorrectness } from './assess-correctness.ts';
import { assessFaithfulness } from './assess-faithfulness.ts';
import { assessHarmfulness } from './assess-harmfulness.ts';
import { assessHelpfulness } from './assess-helpfulness.ts';
import { assessInstructions } from './assess-instructions.ts';
import { assessReadability } from './assess-readability.ts';
import { assessRefusal } from './assess-refusal.ts';
import { assessRelevance } from './assess-relevance.ts';
import { assessStereotyping } from './assess-stereotyping.ts';
import { assessTone } from './assess-tone.ts';
import type { Assessment, JudgeInputs, JudgeMetric } from './judge-metric.ts';

const assessors: Readonly<Record<JudgeMetric, (inputs: JudgeInputs) => Assessment>> = {
  ContextRelevance: assessContextRelevance,
  ContextCoverage: assessContextCoverage,
  Correctness: assessCorrectness,
  Completeness: assessCompleteness,
  Helpfulness: assessHelpfulness,
  LogicalCoherence: assessCoherence,
  Coherence: assessCoherence,
  Faithfulness: assessFaithfulness,
  CitationPrecision: assessCitationPrecision,
  CitationCoverage: assessFaithfulness,
  Harmfulness: assessHarmfulness,
  Stereotyping: assessStereotyping,
  Refusal: assessRefusal,
  Relevance: assessRelevance,
  FollowingInstructions: assessInstructions,
  ProfessionalStyleAndTone: assessTone,
  Readability: assessReadability,
};

/**
 * Judges by reading: it compares sentences, words, numbers, names and negations, and understands nothing beyond them.
 * The same inputs get the same judgement.
 *
 * @param metric What to judge.
 * @param inputs What is judged; English.
 * @returns A score and the words that explain it.
 */
export function assess(metric: JudgeMetric, inputs: JudgeInputs): Assessment {
  return assessors[metric](inputs);
}
