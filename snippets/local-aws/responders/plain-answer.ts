import type { Random } from '../random.ts';
import { contentWords } from './content-words.ts';

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

/**
 * Writes about the words of a prompt, labelled as simulated.
 *
 * @param label What stands before the text, such as `Simulated answer:`.
 * @param prompt The prompt; "in 50 words" and "two sentences" in it are heeded.
 * @param random Chooses the sentences, and the length where the prompt doesn't: 30 to 150 words.
 * @returns The text, label included; with a number of words asked for, it has that many, and two at least.
 */
export function plainAnswer(label: string, prompt: string, random: Random): string {
  const topics = contentWords(prompt.slice(-4_000));
  const count = sentenceCount(prompt);
  const most = wordCount(prompt) ?? (count === undefined ? 30 + Math.floor(random() * 121) : Infinity);
  const written: string[] = [];
  for (let words = 2; words < most && written.length < (count ?? Infinity); ) {
    const sentence = fill(pick(sentences, random) ?? '', topics, random);
    written.push(sentence);
    words += sentence.split(' ').length;
  }
  const all = `${label} ${written.join(' ')}`.split(' ');
  const text = all.slice(0, most === Infinity ? undefined : Math.max(most, 2)).join(' ');
  return /[.:]$/.test(text) ? text : `${text.replace(/,$/, '')}.`;
}

function fill(sentence: string, topics: string[], random: Random): string {
  const one = pick(topics, random) ?? 'the question';
  const others = topics.filter((topic) => topic !== one);
  return sentence.replace('{a}', one).replace('{b}', pick(others, random) ?? 'the rest');
}

function pick(list: readonly string[], random: Random): string | undefined {
  return list[Math.floor(random() * list.length)];
}

function wordCount(prompt: string): number | undefined {
  const found = /\b(?<count>\d{1,4})[ -]words?\b/i.exec(prompt)?.groups?.count;
  return found === undefined ? undefined : Number(found);
}

function sentenceCount(prompt: string): number | undefined {
  const found = /\b(?<count>one|two|three|four|five|[1-9]\d?)[ -]sentences?\b/i.exec(prompt)?.groups?.count;
  if (found === undefined) return undefined;
  return 1 + ['one', 'two', 'three', 'four', 'five'].indexOf(found.toLowerCase()) || Number(found);
}
