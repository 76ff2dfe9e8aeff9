import type { JudgeProfile } from './judge-profile.ts';
import { coherence, commonScales, helpfulness } from './scales.ts';

const short = { LogicalCoherence: coherence, Coherence: coherence };

/** In the order of their trial: the first whose pattern a model's identifier fits. */
const judges: readonly [RegExp, JudgeProfile][] = [
  [
    /amazon\.nova-2-lite/,
    {
      name: 'nova-2-lite',
      version: 1,
      format: 'json',
      // Six steps: that between the two halves is left out.
      scales: { ...commonScales, ...short, Helpfulness: helpfulness.filter((_, step) => step !== 3) },
    },
  ],
  [/amazon\.nova/, { name: 'nova', version: 1, format: 'json', scales: { ...commonScales, ...short } }],
  [/anthropic\.claude/, { name: 'claude', version: 1, format: 'xml', scales: commonScales }],
  [/mistral\./, { name: 'mistral', version: 1, format: 'text', scales: commonScales }],
  [/meta\.llama/, { name: 'llama', version: 1, format: 'text', scales: commonScales }],
];

const anyJudge: JudgeProfile = { name: 'any', version: 1, format: 'json', scales: commonScales };

/**
 * Finds how a model is asked to judge: scales and formats hang on it.
 *
 * Helpfulness has 6 steps for Nova 2 Lite and 7 for the others, coherence 3 for Nova and 5 for the others, as in AWS's
 * published prompts. Which of the three formats a family answers in is chosen by us.
 *
 * @param modelIdentifier An id, inference profile or ARN; models of no known family get a profile too.
 */
export function findJudge(modelIdentifier: string): JudgeProfile {
  return judges.find(([family]) => family.test(modelIdentifier))?.[1] ?? anyJudge;
}
