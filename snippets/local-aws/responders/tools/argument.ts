import { nameWords } from '../name-words.ts';
import { wordStem } from './word-stem.ts';

/** An argument that is to be filled. */
export interface Argument {
  /** The words of its name. */
  words: string[];
  /** The stems of the words of its name. */
  stems: ReadonlySet<string>;
  /** Name and description, in lower case. */
  about: string;
  schema: Readonly<Record<string, unknown>>;
}

/**
 * Reads what an argument is.
 *
 * @param name Its name, such as `departureDate`.
 * @param schema Its JSON Schema.
 */
export function argumentOf(name: string, schema: Readonly<Record<string, unknown>>): Argument {
  const words = nameWords(name);
  const description = typeof schema.description === 'string' ? schema.description : '';
  const about = `${words.join(' ')} ${description}`.toLowerCase();
  return { words, stems: new Set(words.map(wordStem)), about, schema };
}
