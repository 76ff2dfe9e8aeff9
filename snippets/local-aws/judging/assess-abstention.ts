import { readText } from '../reading/read-text.ts';
import { claimsNothing } from './claims-nothing.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';

/**
 * Judges an answer where the reference says that there is none.
 *
 * @returns Nothing where the reference claims something, or is not there.
 */
export function assessAbstention({ reference, answer }: JudgeInputs): Assessment | undefined {
  if (reference === undefined || reference.trim() === '' || !claimsNothing(readText(reference))) return;
  return claimsNothing(readText(answer))
    ? { score: 1, explanation: 'The reference says that there is no answer, and so does the answer.' }
    : { score: 0, explanation: 'The reference says that there is no answer; this one claims something.' };
}
