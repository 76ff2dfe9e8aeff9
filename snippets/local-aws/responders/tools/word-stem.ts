/** In the order of their trial; what is left of a word has four letters at least. */
const endings = /(?:ations?|ates?|ated|ating|ants?|ments?|ions?|ing|ed|ers?)$/;

/**
 * Takes the ending off an English word, as much as telling "books" and "booking" from "book" takes.
 *
 * A simulation of understanding: it knows no irregular forms, and sometimes joins words that differ.
 *
 * @param word A word of any case.
 * @returns What stands for the word and its forms; it need not be a word.
 */
export function wordStem(word: string): string {
  const one = singular(word.toLowerCase().replace(/['’]s?$/, ''));
  const bare = one.replace(endings, '');
  const root = bare.length >= 4 ? bare.replace(/([bdgmnprt])\1$/, '$1') : shortRoot(one);
  return root.length >= 5 ? root.replace(/[eyi]$/, '') : root;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && word.length > 4) return word.slice(0, -2);
  return /[^siu]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** "paying" and "payment" are to become "pay"; "thing" is to stay. */
function shortRoot(word: string): string {
  const bare = word.replace(/(?:ment|ing)$/, '');
  return bare.length === 3 && /[aeiouy]/.test(bare) ? bare : word;
}
