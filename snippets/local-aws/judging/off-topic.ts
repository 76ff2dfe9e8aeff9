import type { ReadSentence, ReadText } from '../reading/read-text.ts';

/** How many steps a sentence may be away from the question. */
const mostRounds = 20;

/**
 * Finds the sentences of an answer that lead nowhere from the question: they share no word with it, nor with a
 * sentence that does.
 *
 * @param question The question, read.
 * @param answer The answer, read.
 */
export function offTopic(question: ReadText, answer: ReadText): ReadSentence[] {
  const topic = new Set(question.keys);
  let rest = answer.sentences.filter(({ tokens }) => tokens.length > 0);
  for (let round = 0; round < mostRounds; round++) {
    const near = new Set(rest.filter(({ keys }) => [...keys].some((key) => topic.has(key))));
    if (near.size === 0) break;
    for (const { keys } of near) for (const key of keys) topic.add(key);
    rest = rest.filter((sentence) => !near.has(sentence));
  }
  return rest;
}
