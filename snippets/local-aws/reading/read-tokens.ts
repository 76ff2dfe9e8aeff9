import { stemmer } from 'stemmer';
import { functionWords } from './function-words.ts';
import { memoized } from './memoized.ts';

/** A word, number or symbol that carries meaning. */
export interface Token {
  /** What it is compared by: a word's stem, a number's value, a symbol in lower case. */
  key: string;
  /** A symbol is a name of a program or a product: `topK`, `us-east-1`, `H100`. */
  kind: 'word' | 'number' | 'symbol';
  text: string;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Whether it opens the sentence, so that a capital letter says nothing. */
  opens: boolean;
  /** Whether a negation stands before it, at most two such tokens back. */
  negated: boolean;
}

/** "One" is none of them: it mostly stands for something else. */
const numerals = new Map(
  `zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, String(value)]),
);
for (const [index, word] of 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').entries()) {
  numerals.set(word, String(30 + 10 * index));
}

const negations = new Set('no not never none nor neither without cannot nothing nobody'.split(' '));
/** How many words a negation may deny; a preposition behind the first of them ends it. */
const reach = 2;
const prepositions = new Set('as at by for from in of on over to under with within'.split(' '));
/** Words that open a sentence or point back in it, and mean nothing that a source could confirm. */
const connectives = new Set(
  `accordingly additionally although answer because besides came come comes consequently currently finally
  furthermore gets goes got hence however including instead likewise meanwhile moreover namely nevertheless otherwise
  overall simulated similarly since takes therefore though thus went whereas whether within yes`.split(/\s+/),
);
/** Function words in general, but the meaning itself where amounts and times are compared. */
const meaningful = new Set('after before down few less more most only same under until up'.split(' '));

/** Words that mean the same as another one, wherever they stand. */
const synonyms = new Map(
  [
    ['lower', 'less fewer'],
    ['higher', 'more greater'],
    ['price', 'cost'],
    ['start', 'begin commence'],
    ['need', 'require'],
    ['allow', 'permit'],
    ['percent', 'percentage'],
    ['error', 'mistake'],
    ['show', 'display'],
    ['remove', 'delete drop gone'],
  ].flatMap(([one = '', others = '']) =>
    others.split(' ').map((other) => [stemmer(other), stemmer(one)] as const),
  ),
);

const piece =
  /(?<word>\d{4}-\d\d-\d\d|[\p{L}_][\p{L}\p{N}_]*(?:[-./][\p{L}\p{N}_]+)*(?:['’]\p{L}+)?)|(?<number>\d+(?:[.,]\d+)*)|(?<end>[,;:()])/gu;
const identifier = /\d|_|\p{Ll}\p{Lu}|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;

const stemOf = memoized((word) => {
  const stem = stemmer(word);
  return synonyms.get(stem) ?? stem;
}, 20_000);

/**
 * Reads the tokens of a sentence that carry its meaning; function words are passed over.
 *
 * @param sentence One sentence, English.
 */
export function readTokens(sentence: string): Token[] {
  const tokens: Token[] = [];
  let negates = 0;
  let opens = true;
  for (const { groups } of sentence.matchAll(piece)) {
    if (groups?.end !== undefined) negates = 0;
    else if (groups?.number !== undefined)
      push({ key: numberKey(groups.number), kind: 'number' }, groups.number);
    else if (groups?.word !== undefined) readWord(groups.word.replace(/['’]s$/, ''));
    opens = false;
  }
  return tokens;

  function readWord(text: string): void {
    if (identifier.test(text)) {
      push({ key: text.toLowerCase(), kind: 'symbol' }, text);
      return;
    }
    for (const part of text.split(/[-/.]/)) {
      const word = part.toLowerCase();
      if (negations.has(word) || /n['’]t$/.test(word)) negates = reach;
      else if (negates < reach && prepositions.has(word)) negates = 0;
      else if ((!functionWords.has(word) && !connectives.has(word)) || meaningful.has(word)) {
        const numeral = numerals.get(word);
        push(
          numeral === undefined ? { key: stemOf(word), kind: 'word' } : { key: numeral, kind: 'number' },
          part,
        );
      }
    }
  }

  function push(token: Pick<Token, 'key' | 'kind'>, text: string): void {
    const capital = /^\p{Lu}/u.test(text);
    tokens.push({ ...token, text, capital, opens, negated: negates > 0 });
    negates--;
  }
}

/** `1,000`, `1000` and `1000.0` are one number; `2.20` stays what it is, since `2.2` may be another version. */
function numberKey(text: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return plain.replace(/^0+(?=\d)/, '').replace(/^(\d+)\.0+$/, '$1');
}
