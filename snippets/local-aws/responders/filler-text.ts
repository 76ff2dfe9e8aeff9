import type { Random } from '../random.ts';

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

/** How long a text is to be; without either, 30 to 150 words as chance has it. */
export interface TextLength {
  /** Label included; a text has at least the label's. */
  words?: number | undefined;
  sentences?: number | undefined;
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
  const open = length.sentences === undefined ? 30 + Math.floor(random() * 121) : Infinity;
  const most = length.words ?? open;
  const words = label.split(' ');
  const least = words.length;
  for (let count = 0; words.length < most && count < (length.sentences ?? Infinity); count++) {
    words.push(...fill(pick(sentences, random) ?? '', topics, random).split(' '));
  }
  const text = words.slice(0, Math.max(Math.min(most, words.length), least)).join(' ');
  return /[.:]$/.test(text) ? text : `${text.replace(/[,;]$/, '')}.`;
}

function fill(sentence: string, topics: string[], random: Random): string {
  const one = pick(topics, random) ?? 'the question';
  const others = topics.filter((topic) => topic !== one);
  return sentence.replace('{a}', one).replace('{b}', pick(others, random) ?? 'the rest');
}

function pick(list: readonly string[], random: Random): string | undefined {
  return list[Math.floor(random() * list.length)];
}
