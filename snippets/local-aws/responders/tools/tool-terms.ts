import type { InputTool } from '../../inference/generation-request.ts';
import { memoized } from '../../reading/memoized.ts';
import { wordsOf } from './text-stems.ts';
import { wordStem } from './word-stem.ts';

/** What a tool is about: how much each stem of its name, description and arguments counts. */
export type ToolTerms = ReadonlyMap<string, number>;

/** A word that says enough by itself to have a tool called counts so much. */
export const strongTerm = 1;
const nameTerm = 2;
const weakTerm = 0.25;

/** What so many tools say of themselves that it tells none from another. */
const genericWords = new Set(
  `agent tool function service api system event message request text input data information detail answer find
  search look get fetch handle process manage create new add send check take give read write return list book
  customer client user person people company business team thing work job two first one name number id type date
  time day week month year city place question kind status report help ask say support value email`
    .split(/\s+/)
    .map(wordStem),
);

/**
 * Reads what a tool is about; the last thousands of tools are remembered.
 *
 * @param tool The tool.
 * @returns The weight of each stem: more for the name's, little for what many tools say, and for arguments' names.
 */
export function toolTerms({ name, description = '', inputSchema }: InputTool): ToolTerms {
  const argumentNames = Object.keys(inputSchema.properties ?? {}).join(' ');
  return termsOf(`${name}\n${description}\n${argumentNames}`);
}

const termsOf = memoized((text): ToolTerms => {
  const [name = '', ...lines] = text.split('\n');
  const argumentNames = lines.pop() ?? '';
  const description = lines.join(' ');
  const terms = new Map<string, number>();
  add(terms, argumentNames, description.trim() === '' ? strongTerm : weakTerm);
  add(terms, withoutExclusions(description), strongTerm);
  add(terms, name, nameTerm);
  return terms;
}, 8_192);

function add(terms: Map<string, number>, text: string, weight: number): void {
  for (const stem of wordsOf(text).map(wordStem)) {
    terms.set(stem, Math.max(terms.get(stem) ?? 0, genericWords.has(stem) ? weakTerm : weight));
  }
}

/** "Pays invoices, not refunds" is not about refunds. */
function withoutExclusions(description: string): string {
  return description.replaceAll(/\b(?:not|never|except|other than|without)\b[^.;,]*/gi, ' ');
}
