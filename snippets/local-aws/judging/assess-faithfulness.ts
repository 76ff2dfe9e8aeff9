import { readText } from '../reading/read-text.ts';
import { checkClaims } from './check-claims.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { meanSupport } from './mean-support.ts';
import { nameFaults } from './name-faults.ts';

/** Faithfulness, and with cited passages citation coverage: which share of the answer's claims they support. */
export function assessFaithfulness({ passages, answer }: JudgeInputs): Assessment {
  if (answer.trim() === '') return { score: 0, explanation: 'There is no answer.' };
  const verdicts = checkClaims(readText(answer), passages.map(readText));
  const good = verdicts.length > 0 ? 'The passages support every claim.' : 'The answer claims nothing.';
  return { score: meanSupport(verdicts), explanation: nameFaults(verdicts, 'Not in the passages', good) };
}
