import { unescapeTags } from '../reading/escape-tags.ts';

/** A prompt with search results, read. */
export interface RagPrompt {
  question: string;
  /** The texts of the search results, in the order of their numbers. */
  passages: string[];
  /** Whether the answer is to come in parts with their sources. */
  inParts: boolean;
}

const results = /<search_results>(?<results>[\s\S]*)<\/search_results>/;
const content = /<content>(?<text>[^<]*)<\/content>/g;
const instructions = /Write your answer in this form[\s\S]*/;

/**
 * Reads a prompt that holds search results in the form that `searchResultsText` writes.
 *
 * The question is what stands in `<question>`; in a template of somebody else's, the last sentence that asks, else the
 * last line.
 *
 * @param text The prompt.
 * @returns Its parts; nothing if it holds no search results.
 */
export function readRagPrompt(text: string): RagPrompt | undefined {
  const found = results.exec(text)?.groups?.results;
  if (found === undefined) return undefined;
  const rest = text.replace(results, '\n');
  return {
    question: questionIn(rest),
    passages: Array.from(found.matchAll(content), ({ groups }) => unescapeTags(groups?.text ?? '').trim()),
    inParts: rest.includes('<answer_part>'),
  };
}

function questionIn(text: string): string {
  const tagged = /<question>(?<question>[\s\S]*?)<\/question>/.exec(text)?.groups?.question;
  if (tagged !== undefined) return tagged.trim();
  const words = text.replace(instructions, '').trim();
  const asked = words.match(/[^.?!\n]*\?/g)?.at(-1);
  return (asked ?? words.slice(words.lastIndexOf('\n') + 1)).trim();
}
