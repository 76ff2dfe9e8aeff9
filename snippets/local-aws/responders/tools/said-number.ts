import type { Argument } from './argument.ts';
import { wordStem } from './word-stem.ts';

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const people = 'people person traveller traveler guest passenger adult party'.split(' ').map(wordStem);
const moneyWords = /\b(?:amount|price|total|cost|sum|budget|fee|money|balance)\b/;
const countWords = /^(?:number|num|no|of|id|count|total)$/;
const currency = '(?:EUR|USD|GBP|CHF|AUD|JPY|euros?|dollars?|pounds?|[€$£¥])';
const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const money = new RegExp(`${currency} ?(${figure})|(${figure}) ?${currency}`, 'i');
const counted = new RegExp(
  `(?<![\\w.,-])(-?(?:${figure})|${numerals.join('|')})(?:[ -]|(?=\\p{L}))(\\p{L}+)(?:[ -](\\p{L}+))?`,
  'giu',
);

/**
 * Finds the number that a text gives for an argument: before a word of its name ("3-night"), after its name ("rooms:
 * 2"), or as an amount of money.
 *
 * @param argument The argument.
 * @param text The text.
 * @returns The number; nothing if the text gives none.
 */
export function saidNumber({ words, stems, about }: Argument, text: string): number | undefined {
  if (moneyWords.test(about)) {
    const [, before, after] = money.exec(text) ?? [];
    const amount = before ?? after;
    if (amount !== undefined) return toNumber(amount);
  }
  const wanted = people.some((stem) => stems.has(stem)) ? [...stems, ...people] : [...stems];
  for (const [, said = '', ...next] of text.matchAll(counted)) {
    if (next.some((word) => word !== undefined && wanted.includes(wordStem(word)))) return toNumber(said);
  }
  const things = words.filter((word) => !countWords.test(word));
  if (things.length === 0) return undefined;
  const label = things.map((word) => `${word}s?`).join('[ _-]');
  const [, labelled] =
    new RegExp(`\\b${label}\\b(?: is| of| number| no\\.?)?[:=#]? ?#?(-?(?:${figure}))`, 'i').exec(text) ?? [];
  return labelled === undefined ? undefined : toNumber(labelled);
}

function toNumber(said: string): number {
  const numeral = numerals.indexOf(said.toLowerCase());
  return numeral >= 0 ? numeral : Number(said.replaceAll(',', ''));
}
