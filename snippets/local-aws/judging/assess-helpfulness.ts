import { readText } from '../reading/read-text.ts';
import { addresses } from './addresses.ts';
import { checkClaims } from './check-claims.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { meanSupport } from './mean-support.ts';
import { nameFaults } from './name-faults.ts';
import { offTopic } from './off-topic.ts';

/** Whether the answer is of use: it takes up the question, keeps to it, and says what the passages bear out. */
export function assessHelpfulness({ question, passages, answer }: JudgeInputs): Assessment {
  const [asked, said] = [readText(question), readText(answer)];
  const verdicts = passages.length > 0 ? checkClaims(said, passages.map(readText)) : [];
  const unsound = new Set(verdicts.flatMap(({ claim, support }) => (support === 0 ? [claim] : [])));
  const astray = offTopic(asked, said);
  const taken = addresses(
    asked,
    question,
    said.sentences.filter((sentence) => !unsound.has(sentence)),
  );
  const focus = 1 - astray.length / Math.max(1, said.sentences.length);
  return {
    score: (taken * (2 + focus + meanSupport(verdicts))) / 4,
    explanation:
      taken === 0
        ? 'Nothing in the answer takes up the question.'
        : nameFaults(
            verdicts,
            'Of no use, as the passages do not bear it out',
            'The answer takes up the question.',
          ),
  };
}
