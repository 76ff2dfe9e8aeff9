import { readText } from '../reading/read-text.ts';
import { checkClaims } from './check-claims.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { meanSupport } from './mean-support.ts';
import { nameFaults } from './name-faults.ts';

/** Which share of the reference's claims the passages hold. */
export function assessContextCoverage({ reference = '', passages }: JudgeInputs): Assessment {
  const verdicts = checkClaims(readText(reference), passages.map(readText));
  if (verdicts.length === 0) return { score: 0, explanation: 'There is no reference to cover.' };
  return {
    score: meanSupport(verdicts),
    explanation: nameFaults(verdicts, 'Missing from the passages', 'The passages hold the whole reference.'),
  };
}
