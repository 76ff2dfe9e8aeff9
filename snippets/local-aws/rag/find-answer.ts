import { asksForNumber } from '../judging/asks-for-number.ts';
import { questionKeys } from '../judging/question-keys.ts';
import { type ReadSentence, type ReadText, readText } from '../reading/read-text.ts';

/** A sentence of a search result that answers a question. */
export interface FoundSentence {
  sentence: ReadSentence;
  /** The index of the search result. */
  source: number;
  /** Its index in the search result. */
  place: number;
  /** How well it answers; 1 if it holds every word of the question. */
  fit: number;
}

/** Below, a sentence answers nothing. */
const leastFit = 0.34;
/** What a sentence may lack to the best one and still be needed. */
const leastShare = 0.65;
/** What a word of the question is worth that the sentence lacks and the rest of its passage holds. */
const context = 0.4;
/** By which share a number adds to the fit of a sentence where one was asked for: the order of those with one stays. */
const bonus = 0.2;

/** Where a question begins another one. */
const nextQuestion = /\?\s+|,? and (?=(?:are|can|do|does|how|is|may|what|when|where|which|who|why)\b)/i;

/**
 * Finds the sentences of search results that answer a question: those that hold the words that tell them apart from
 * the others, a number where one was asked for. A question of several parts gets an answer to each.
 *
 * @param question What was asked.
 * @param passages The texts of the search results, the best first.
 * @param most How many sentences to find at most.
 * @returns The sentences, in the order of the search results; none if nothing answers.
 */
export function findAnswer(question: string, passages: readonly string[], most: number): FoundSentence[] {
  const read = passages.map(readText);
  const parts = question.split(nextQuestion).filter((part) => readText(part).keys.size > 0);
  const asked = parts.length > 1 && parts.length <= most ? parts : [question];
  const found = asked.flatMap((part) => chosen(fits(part, read), Math.floor(most / asked.length)));
  const byPlace = new Map(found.map((one) => [`${one.source} ${one.place}`, one]));
  return [...byPlace.values()].sort((one, other) => one.source - other.source || one.place - other.place);
}

/** How well each sentence answers, in the order of the search results. */
function fits(question: string, passages: readonly ReadText[]): FoundSentence[] {
  const keys = questionKeys(readText(question));
  const weigh = rarity(
    keys,
    passages.flatMap(({ sentences }) => sentences),
  );
  const whole = sum(keys, weigh);
  const numeric = asksForNumber(question);
  return passages.flatMap((passage, source) =>
    passage.sentences.flatMap((sentence, place): FoundSentence[] => {
      if (!isSentence(sentence)) return [];
      const held = sum(keys, (key) => (sentence.keys.has(key) ? weigh(key) : 0));
      const near = sum(keys, (key) => (passage.keys.has(key) ? weigh(key) : 0)) - held;
      const fit = held === 0 ? 0 : (held + near * context) / whole;
      const gain = numeric && hasNumber(sentence) ? 1 + bonus : 1;
      return [{ sentence, source, place, fit: fit * gain }];
    }),
  );
}

/** No heading, and no bare word. */
function isSentence({ text, tokens }: ReadSentence): boolean {
  return tokens.length > 1 && (/[.!?…][)"”'’]*$/.test(text) || tokens.length > 6);
}

function chosen(found: FoundSentence[], most: number): FoundSentence[] {
  const ranked = found.toSorted((one, other) => other.fit - one.fit || one.source - other.source);
  const best = ranked[0]?.fit ?? 0;
  if (best < leastFit) return [];
  const kept: FoundSentence[] = [];
  for (const candidate of ranked) {
    if (kept.length === most || candidate.fit < best * leastShare) break;
    if (!kept.some(({ sentence }) => saysTheSame(sentence, candidate.sentence))) kept.push(candidate);
  }
  return found.filter((one) => kept.includes(one));
}

/** A question's word counts for more where fewer sentences hold it. */
function rarity(keys: ReadonlySet<string>, sentences: readonly ReadSentence[]): (key: string) => number {
  const weights = new Map(
    [...keys].map((key) => {
      const holding = sentences.filter((sentence) => sentence.keys.has(key)).length;
      return [key, Math.log(1 + (sentences.length + 1) / (holding + 1))];
    }),
  );
  return (key) => weights.get(key) ?? 0;
}

function hasNumber({ tokens }: ReadSentence): boolean {
  return tokens.some(({ kind }) => kind === 'number');
}

function sum(keys: Iterable<string>, weigh: (key: string) => number): number {
  let total = 0;
  for (const key of keys) total += weigh(key);
  return total;
}

function saysTheSame(one: ReadSentence, other: ReadSentence): boolean {
  return one.keys.size === other.keys.size && [...one.keys].every((key) => other.keys.has(key));
}
