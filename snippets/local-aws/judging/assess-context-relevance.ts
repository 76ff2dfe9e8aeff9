import { readText } from '../reading/read-text.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { questionKeys } from './question-keys.ts';
import { shareOf } from './share-of.ts';

/** A passage that answers need not repeat the whole question. */
const enough = 0.7;

/** Whether a passage speaks of what the question asks: in one sentence, best, else spread over it. */
export function assessContextRelevance({ question, passages }: JudgeInputs): Assessment {
  const asked = readText(question);
  const keys = questionKeys(asked);
  const shares = passages.map(readText).map((passage) => {
    const inOne = passage.sentences.reduce(
      (most, sentence) => Math.max(most, shareOf(keys, sentence.keys)),
      0,
    );
    return (inOne + shareOf(keys, passage.keys)) / 2;
  });
  const score = Math.min(1, Math.max(0, ...shares) / enough);
  const held = new Set(passages.flatMap((passage) => [...readText(passage).keys]));
  const missing = asked.sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ key }) => keys.has(key) && !held.has(key));
  return {
    score,
    explanation:
      missing.length === 0
        ? 'The passage speaks of all that the question asks.'
        : `The passage does not speak of ${[...new Set(missing.map(({ text }) => text))].slice(0, 5).join(', ')}.`,
  };
}
