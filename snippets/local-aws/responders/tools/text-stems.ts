import { functionWords } from '../../reading/function-words.ts';
import { relatedTerms } from './related-terms.ts';
import { wordStem } from './word-stem.ts';

/** How much a word that is only thought of counts beside one that is said. */
const relatedWeight = 0.7;

/** The envelope of an event is about no subject. */
const envelope =
  /"(?:id|source|time|timestamp|version|account|region|correlationId|causationId|traceparent|idempotencyToken)"\s*:\s*"[^"]*"/g;

/**
 * Reads what a text is about.
 *
 * @param text Any text; JSON's keys count as words, those of an event's envelope don't.
 * @returns The stems of its words, with what they make one think of; 1 for what is said, less for what isn't.
 */
export function textStems(text: string): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const said = wordsOf(text.replaceAll(envelope, ' ')).map(wordStem);
  for (const stem of said) stems.set(stem, 1);
  for (const stem of said) {
    for (const term of relatedTerms(stem)) if (!stems.has(term)) stems.set(term, relatedWeight);
  }
  return stems;
}

/**
 * Splits a text, and the names in it, into the words that carry its meaning.
 *
 * @param text A text, or names such as `getWeather` and `get_weather`.
 * @returns The words in lower case.
 */
export function wordsOf(text: string): string[] {
  const words = text.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').match(/\p{L}[\p{L}\p{N}'’]+/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => !functionWords.has(word));
}
