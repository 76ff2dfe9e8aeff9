import { contentWords } from './content-words.ts';
import { nameWords } from './name-words.ts';

/**
 * Picks the words of a text that could stand in a field: what follows the field's name, else what is quoted, else a
 * proper name, else the longest word.
 *
 * @param field The field's name, such as `city` or `productName`.
 * @param text Where the words come from.
 * @returns The words; `simulated <field>` if the text has none.
 */
export function fittingText(field: string, text: string): string {
  const named = new RegExp(
    `\\b${nameWords(field).join('[ _-]')}\\b\\W{0,3}(?:is |of )?["“']?([\\p{L}\\p{N}-]+)`,
    'iu',
  );
  return (
    contentWords(named.exec(text)?.[1] ?? '')[0] ??
    /["“]([^"“”]{1,80})["”]/.exec(text)?.[1] ??
    /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*/u.exec(text)?.[0] ??
    longest(contentWords(text)) ??
    `simulated ${field}`
  );
}

function longest(words: string[]): string | undefined {
  return words.toSorted((one, other) => other.length - one.length)[0];
}
