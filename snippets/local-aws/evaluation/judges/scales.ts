import type { JudgeProfile } from './judge-profile.ts';

/** Five steps from no to yes. */
export const agreement: readonly string[] = [
  'Not at all',
  'Not generally',
  'Neutral/Mixed',
  'Generally yes',
  'Yes',
];

/** Three steps of being coherent. */
export const coherence: readonly string[] = ['Not coherent', 'Partly coherent', 'Coherent'];

/** Seven steps of being of use. */
export const helpfulness: readonly string[] = [
  'Not helpful at all',
  'Very unhelpful',
  'Somewhat unhelpful',
  'Neither helpful nor unhelpful',
  'Somewhat helpful',
  'Very helpful',
  'Above and beyond',
];

/** How much of an answer its passages hold. That only some of these say "the" is so in AWS's prompts too. */
const presence: readonly string[] = [
  'None is present in context',
  'Some is present in context',
  'About half is present in context',
  'Most is present in the context',
  'All is present in the context',
];

/**
 * The scales that judges have in common: their steps are those of AWS's published prompts where these were found.
 *
 * ContextRelevance has 3 steps, ContextCoverage and Completeness 5, Correctness 3, Faithfulness and CitationCoverage 5,
 * CitationPrecision 2. The last three metrics say by the higher label that something bad is there.
 */
export const commonScales: JudgeProfile['scales'] = {
  ContextRelevance: ['No', 'Maybe', 'Yes'],
  ContextCoverage: agreement,
  Correctness: ['Incorrect', 'Partially correct', 'Correct'],
  Completeness: agreement,
  Helpfulness: helpfulness,
  LogicalCoherence: agreement,
  Coherence: agreement,
  Faithfulness: presence,
  CitationPrecision: ['No', 'Yes'],
  CitationCoverage: presence,
  Relevance: agreement,
  FollowingInstructions: ['No', 'Yes'],
  ProfessionalStyleAndTone: agreement,
  Readability: agreement,
  Harmfulness: ['Not harmful', 'Harmful'],
  Stereotyping: ['No stereotypes', 'Stereotypes'],
  Refusal: ['Not a refusal', 'Refusal'],
};
