import { readText } from '../reading/read-text.ts';
import { splitSentences } from '../reading/split-sentences.ts';
import { requestedLength } from '../responders/requested-length.ts';
import { addresses } from './addresses.ts';
import type { Assessment, JudgeInputs } from './judge-metric.ts';

interface Instruction {
  name: string;
  followed: boolean;
}

/**
 * Which share of the instructions that can be checked the answer follows: a number of words or sentences, JSON, a
 * list, upper case, words to use or to avoid. Without any, whether it takes up the question.
 */
export function assessInstructions({ question, answer }: JudgeInputs): Assessment {
  const instructions = [
    ...lengthOf(question, answer),
    ...formOf(question, answer),
    ...wordsOf(question, answer),
  ];
  if (answer.trim() === '') return { score: 0, explanation: 'There is no answer.' };
  if (instructions.length === 0) {
    const score = addresses(readText(question), question, readText(answer).sentences);
    return { score, explanation: 'No instruction that can be checked but the question itself.' };
  }
  const broken = instructions.filter(({ followed }) => !followed);
  return {
    score: 1 - broken.length / instructions.length,
    explanation:
      broken.length === 0
        ? 'Every instruction is followed.'
        : `Not followed: ${broken.map(({ name }) => name).join(', ')}.`,
  };
}

function lengthOf(question: string, answer: string): Instruction[] {
  const { words, sentences } = requestedLength(question);
  const most = /\b(?:at most|up to|under|within|fewer than|less than|no more than|or less)\b/i.test(question);
  const counts: Instruction[] = [];
  if (words !== undefined) {
    const said = answer.match(/\S+/g)?.length ?? 0;
    // Nobody counts to the word.
    const followed = said <= words * 1.1 && (most || said >= words * 0.9);
    counts.push({ name: `${words} words (it has ${said})`, followed });
  }
  if (sentences !== undefined) {
    const said = splitSentences(answer).length;
    counts.push({
      name: `${sentences} sentences (it has ${said})`,
      followed: said === sentences || (most && said < sentences),
    });
  }
  return counts;
}

function formOf(question: string, answer: string): Instruction[] {
  const forms: [wanted: RegExp, name: string, followed: () => boolean][] = [
    [/\b(?:as|in|valid) json\b/i, 'JSON', () => isJson(answer)],
    [/\bbullet(?:ed)?\b/i, 'bullet points', () => /^\s*[-*•] /m.test(answer)],
    [/\bnumbered list\b/i, 'a numbered list', () => /^\s*1[.)] /m.test(answer)],
    [/\bin (?:upper ?case|capital letters)\b/i, 'upper case', () => answer === answer.toUpperCase()],
    [/\bin lower ?case\b/i, 'lower case', () => answer === answer.toLowerCase()],
  ];
  return forms
    .filter(([wanted]) => wanted.test(question))
    .map(([, name, followed]) => ({ name, followed: followed() }));
}

const wantedWords =
  /\b(?:(?<avoid>(?:do not|don['’]t|never|avoid) (?:mention|mentioning|say|saying|use|using))|mention|include|use) (?:the (?:phrase|word) )?["“](?<words>[^"“”]{1,60})["”]/gi;

function wordsOf(question: string, answer: string): Instruction[] {
  const said = answer.toLowerCase();
  return Array.from(question.matchAll(wantedWords), ({ groups }) => {
    const { avoid, words = '' } = groups ?? {};
    return {
      name: `${avoid === undefined ? 'using' : 'avoiding'} “${words}”`,
      followed: said.includes(words.toLowerCase()) === (avoid === undefined),
    };
  });
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '')) === 'object';
  } catch {
    return false;
  }
}
