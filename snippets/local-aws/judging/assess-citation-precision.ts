import { readText } from '../reading/read-text.ts';
import { checkClaims } from './check-claims.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { nameFaults } from './name-faults.ts';

/** Whether a cited passage supports any claim of what it is cited for. */
export function assessCitationPrecision({ passages, answer }: JudgeInputs): Assessment {
  const verdicts = checkClaims(readText(answer), passages.map(readText));
  const score = Math.max(0, ...verdicts.map(({ support }) => support));
  const best = verdicts.find(({ support }) => support === score);
  if (score === 1 && best) return { score, explanation: `The cited passage supports “${best.claim.text}”` };
  return {
    score,
    explanation: nameFaults(verdicts, 'Not in the cited passage', 'The answer claims nothing to cite.'),
  };
}
