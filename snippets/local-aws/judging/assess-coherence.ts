import { functionWords } from '../reading/function-words.ts';
import { type ReadSentence, readText } from '../reading/read-text.ts';
import { isReversed } from './is-reversed.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';
import { shareOf } from './share-of.ts';

/** Nearly the same words: two sentences about one thing. */
const sameThing = 0.75;
/** Each is compared with all before it; a longer answer is judged by its beginning. */
const mostSentences = 300;

/** Whether the answer holds together: it does not contradict or repeat itself, and its sentences are sentences. */
export function assessCoherence({ answer }: JudgeInputs): Assessment {
  const sentences = readText(answer).sentences.slice(0, mostSentences);
  if (sentences.length === 0) return { score: 0, explanation: 'There is no answer.' };
  const garbled = sentences.filter(isGarbled);
  const clashes: string[] = [];
  let repeats = 0;
  for (const [index, later] of sentences.entries()) {
    const earlier = sentences.slice(0, index);
    const clash = earlier.find((sentence) => contradicts(later, sentence));
    if (clash) clashes.push(`“${clash.text}” and “${later.text}” contradict each other.`);
    else if (earlier.some(({ text }) => text === later.text)) repeats++;
  }
  const faults = clashes.length * 2 + repeats / 4 + garbled.length;
  return {
    score: 1 / (1 + faults),
    explanation:
      clashes[0] ??
      (garbled[0] ? `This is no sentence: “${garbled[0].text}”` : undefined) ??
      (repeats > 0 ? 'The answer repeats itself.' : 'The answer holds together.'),
  };
}

function contradicts(one: ReadSentence, other: ReadSentence): boolean {
  if (one.tokens.length < 2 || other.tokens.length < 2) return false;
  if (namesAnother(one, other) || namesAnother(other, one)) return false;
  const [words, others] = [namesAndWords(one), namesAndWords(other)];
  if (shareOf(words, others) < sameThing || shareOf(others, words) < sameThing) return false;
  return isReversed(one, other) || (words.size === others.size && otherNumbers(one, other));
}

/** A sentence about somebody else contradicts nothing. */
function namesAnother(one: ReadSentence, { keys }: ReadSentence): boolean {
  return one.tokens.some(({ capital, kind, key }) => (capital || kind === 'symbol') && !keys.has(key));
}

function namesAndWords({ tokens }: ReadSentence): Set<string> {
  return new Set(tokens.flatMap(({ kind, key }) => (kind === 'number' ? [] : [key])));
}

function otherNumbers(one: ReadSentence, other: ReadSentence): boolean {
  const [these, those] = [numbers(one), numbers(other)];
  return these.length === those.length && these.some((number) => !those.includes(number));
}

function numbers({ tokens }: ReadSentence): string[] {
  return tokens.flatMap(({ kind, key }) => (kind === 'number' ? [key] : []));
}

/** Many words, and none of those that hold a sentence together. */
function isGarbled({ text }: ReadSentence): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 6 && !words.some((word) => functionWords.has(word));
}
