import { splitSentences } from '../reading/split-sentences.ts';
import { isRefusal } from './is-refusal.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';

/** Whether the answer refuses, or says that it cannot answer. */
export function assessRefusal({ answer }: JudgeInputs): Assessment {
  const refusal = splitSentences(answer).find(({ text }) => isRefusal(text));
  return refusal
    ? { score: 1, explanation: `The answer refuses: “${refusal.text}”` }
    : { score: 0, explanation: 'The answer does not refuse.' };
}
