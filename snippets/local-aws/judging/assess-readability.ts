import { splitSentences } from '../reading/split-sentences.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';

/** The reading ease of plain prose about technical things, and of prose that hardly anybody reads. */
const [easy, hard] = [50, -20];

/**
 * How easy the answer is to read, by Flesch's reading ease (R. Flesch, "A new readability yardstick", Journal of
 * Applied Psychology 32, 1948): 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. 50 and more counts as 1.
 */
export function assessReadability({ answer }: JudgeInputs): Assessment {
  const words = answer.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return { score: 0, explanation: 'There is nothing to read.' };
  const length = words.length / splitSentences(answer).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  const ease = 206.835 - 1.015 * length - 84.6 * syllables;
  return {
    score: Math.min(1, Math.max(0, (ease - hard) / (easy - hard))),
    explanation: `A reading ease of ${ease.toFixed(0)}: ${length.toFixed(1)} words a sentence, ${syllables.toFixed(2)} syllables a word.`,
  };
}

/** Groups of vowels, a silent e at the end left out. */
function syllablesOf(word: string): number {
  return Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 0,
  );
}
