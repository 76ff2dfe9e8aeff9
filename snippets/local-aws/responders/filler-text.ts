import type { Random } from '../random.ts';
import { splitTokens } from '../tokens/split-tokens.ts';

/** Each holds at most two topics, as `{a}` and `{b}`. */
const sentences = [
  'The request is about {a}, and {b} comes with it.',
  'A real model would now explain how {a} relates to {b}.',
  'First, {a} has to be clear before {b} can be.',
  'Much depends on {b}, less on {a}.',
  'One might compare {a} with {b}, and weigh what each of them costs.',
  'There are several ways to look at {a}.',
  'For {b}, an example would help more than a definition.',
  'What was said about {a} holds for {b} too, with care.',
  'This text stands in for an answer; only its length and its words come from {a} and {b}.',
  'In short, {a} first, then {b}.',
];

/** How long a text is to be; without any, 30 to 150 words as chance has it. */
export interface TextLength {
  /** Label included; a text has at least the label's. */
  words?: number | undefined;
  sentences?: number | undefined;
  /** At least so many, to the end of the sentence; a bound on tokens makes it exact. */
  tokens?: number | undefined;
}

/**
 * Writes sentences about topics, which say nothing about them.
 *
 * @param label What stands before the text, such as `Simulated answer:`.
 * @param topics The words that the sentences are about.
 * @param length How long it is to be.
 * @param random Chooses the sentences, and the length where it is open.
 */
export function fillerText(label: string, topics: string[], length: TextLength, random: Random): string {
  if (length.tokens !== undefined) return textOfTokens(label, topics, length.tokens, random);
  const open = length.sentences === undefined ? 30 + Math.floor(random() * 121) : Infinity;
  const most = length.words ?? open;
  let text = label;
  let words = countWords(label);
  const least = words;
  for (let count = 0; words < most && count < (length.sentences ?? Infinity); count++) {
    const sentence = fill(pick(sentences, random) ?? '', topics, random);
    text += ` ${sentence}`;
    words += countWords(sentence);
  }
  if (words > Math.max(most, least)) text = firstWords(text, Math.max(most, least));
  return /[.:]$/.test(text) ? text : `${text.replace(/[,;]$/, '')}.`;
}

function textOfTokens(label: string, topics: string[], least: number, random: Random): string {
  let text = label;
  for (let tokens = splitTokens(label).length; tokens < least; ) {
    const sentence = ` ${fill(pick(sentences, random) ?? '', topics, random)}`;
    text += sentence;
    tokens += splitTokens(sentence).length;
  }
  return text;
}

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

function firstWords(text: string, count: number): string {
  let end = -1;
  for (let word = 0; word < count; word++) end = text.indexOf(' ', end + 1);
  return text.slice(0, end);
}

function fill(sentence: string, topics: readonly string[], random: Random): string {
  const first = Math.floor(random() * topics.length);
  // One of the others, which stand before the first choice and behind it.
  const second = Math.floor(random() * Math.max(0, topics.length - 1));
  const one = topics[first] ?? 'the question';
  const other = topics.length < 2 ? undefined : topics[second < first ? second : second + 1];
  return sentence.replace('{a}', one).replace('{b}', other ?? 'the rest');
}

function pick(list: readonly string[], random: Random): string | undefined {
  return list[Math.floor(random() * list.length)];
}
