import type { Random } from '../random.ts';
import { escapeTags } from '../reading/escape-tags.ts';
import { contentWords } from '../responders/content-words.ts';
import { type AnswerPart, errInAnswer } from './err-in-answer.ts';
import { findAnswer } from './find-answer.ts';
import type { GeneratorProfile } from './generator-profile.ts';
import { readRagPrompt } from './read-rag-prompt.ts';

/** What the simulated generator says where no search result answers. */
const noAnswer = 'The search results do not contain an answer to this question.';

/**
 * Answers from search results, if a prompt holds some: with the sentences that fit the question, word for word, and
 * the numbers of the results that they come from.
 *
 * @param prompt What the model was asked.
 * @param profile How it errs.
 * @param random What decides where it errs.
 * @returns The answer in the form that the prompt wants; nothing if there are no search results in it.
 */
export function simulatedRagAnswer(
  prompt: string,
  profile: GeneratorProfile,
  random: Random,
): string | undefined {
  const read = readRagPrompt(prompt);
  if (read === undefined) return undefined;
  const { question, passages, inParts } = read;
  const found = findAnswer(question, passages, Math.max(1, profile.verbosity));
  const right = found.map(({ sentence, source }): AnswerPart => ({ text: sentence.text, source }));
  const parts = errInAnswer(right, topicOf(question), passages.length, profile, random);
  const said = parts.length > 0 ? parts : [{ text: noAnswer, source: undefined }];
  return inParts ? inTags(said) : said.map(({ text }) => text).join(' ');
}

function topicOf(question: string): string {
  return contentWords(question).slice(-2).join(' ').toLowerCase() || 'it';
}

function inTags(parts: readonly AnswerPart[]): string {
  const written = parts.map(({ text, source }) => {
    const sources = source === undefined ? '' : `<source>${source + 1}</source>`;
    return `<answer_part>\n<text>${escapeTags(text)}</text>\n<sources>${sources}</sources>\n</answer_part>`;
  });
  return `<answer>\n${written.join('\n')}\n</answer>`;
}
