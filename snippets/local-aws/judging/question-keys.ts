import { stemmer } from 'stemmer';
import type { ReadText } from '../reading/read-text.ts';

/** Words of questions about anything. */
const common = new Set(
  `answer ask briefly detail describe difference does example explain find following give happen information kind
  know list long many mean much name number possible question say summarize tell thing type use used way work`
    .split(/\s+/)
    .map(stemmer),
);

/**
 * What a question is about: the keys of its tokens, without the words that any question may have.
 *
 * @param question The question, read.
 */
export function questionKeys(question: ReadText): ReadonlySet<string> {
  const keys = new Set([...question.keys].filter((key) => !common.has(key)));
  return keys.size > 0 ? keys : question.keys;
}
