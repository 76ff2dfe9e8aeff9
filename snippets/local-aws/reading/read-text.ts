import { memoized } from './memoized.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence, read. */
export interface ReadSentence {
  text: string;
  tokens: Token[];
  /** The keys of its tokens. */
  keys: ReadonlySet<string>;
  /** The keys of its negated tokens. */
  negated: ReadonlySet<string>;
  /** The keys of the heading above it, which says what it is about. */
  headed: ReadonlySet<string>;
  /** Whether it opens with "it", "they" or the like, and so speaks of what the passage named before. */
  pointsBack: boolean;
  /** Its independent clauses, where it has several. */
  clauses: ReadSentence[];
}

/** A text, read. */
export interface ReadText {
  sentences: ReadSentence[];
  keys: ReadonlySet<string>;
}

const pronoun = /^(?:he|it|its|she|such|their|these|they|this|those)\b/i;
const clauseBoundary = /;\s+|,\s+(?:and|but|while|whereas|so|yet)\s+/;

/**
 * Reads a text: its sentences, and of each the tokens that carry meaning. The last few thousand texts are remembered,
 * since one passage is judged again and again.
 *
 * @param text Any text; its language is taken to be English.
 */
export const readText: (text: string) => ReadText = memoized((text) => {
  let heading: ReadonlySet<string> = new Set();
  const sentences = splitSentences(text).map((span) => {
    const sentence = readSentence(span.text, heading);
    if (span.heading) heading = sentence.keys;
    return sentence;
  });
  return { sentences, keys: new Set(sentences.flatMap(({ keys }) => [...keys])) };
}, 4_000);

function readSentence(text: string, headed: ReadonlySet<string>): ReadSentence {
  const clauses = text.split(clauseBoundary);
  return {
    ...readPart(text, headed),
    clauses:
      clauses.length < 2 ? [] : clauses.map((clause) => ({ ...readPart(clause, headed), clauses: [] })),
  };
}

function readPart(text: string, headed: ReadonlySet<string>): Omit<ReadSentence, 'clauses'> {
  const tokens = readTokens(text);
  return {
    text,
    tokens,
    headed,
    pointsBack: pronoun.test(text),
    keys: new Set(tokens.map(({ key }) => key)),
    negated: new Set(tokens.flatMap(({ key, negated }) => (negated ? [key] : []))),
  };
}
