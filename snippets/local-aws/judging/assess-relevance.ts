import { readText } from '../reading/read-text.ts';
import { addresses } from './addresses.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { offTopic } from './off-topic.ts';

/** Whether the answer takes up the question, and nothing else. */
export function assessRelevance({ question, answer }: JudgeInputs): Assessment {
  const [asked, said] = [readText(question), readText(answer)];
  const taken = addresses(asked, question, said.sentences);
  const astray = offTopic(asked, said);
  const focus = 1 - astray.length / Math.max(1, said.sentences.length);
  return {
    score: (taken * (1 + focus)) / 2,
    explanation:
      astray[0] !== undefined
        ? `Beside the question: “${astray[0].text}”`
        : `The answer takes up ${taken === 1 ? 'the question' : 'a part of the question at most'}.`,
  };
}
