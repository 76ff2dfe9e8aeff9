import type { ReadSentence, ReadText } from '../reading/read-text.ts';

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
  for (;;) {
    const near = rest.filter(({ keys }) => [...keys].some((key) => topic.has(key)));
    if (near.length === 0) return rest;
    for (const { keys } of near) for (const key of keys) topic.add(key);
    rest = rest.filter((sentence) => !near.includes(sentence));
  }
}
