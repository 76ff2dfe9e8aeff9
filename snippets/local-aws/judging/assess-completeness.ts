import { readText } from '../reading/read-text.ts';
import { addresses } from './addresses.ts';
import { assessAbstention } from './assess-abstention.ts';
import { checkClaims } from './check-claims.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { meanSupport } from './mean-support.ts';
import { nameFaults } from './name-faults.ts';

/** Which share of the reference's claims the answer holds; without a reference, how far it takes up the question. */
export function assessCompleteness(inputs: JudgeInputs): Assessment {
  const abstention = assessAbstention(inputs);
  if (abstention) return abstention;
  const { question, reference = '', answer } = inputs;
  const [asked, said] = [readText(question), readText(answer)];
  const verdicts = checkClaims(readText(reference), [said], asked.keys);
  if (verdicts.length === 0) {
    const score = addresses(asked, question, said.sentences);
    return {
      score,
      explanation:
        score === 1
          ? 'The answer takes up the whole question.'
          : `The answer leaves a part of it open: “${question}”`,
    };
  }
  return {
    score: meanSupport(verdicts),
    explanation: nameFaults(verdicts, 'Missing from the answer', 'The answer holds the whole reference.'),
  };
}
