/** Letters that Unicode does not take apart into a base letter and a mark. */
const plain: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * Brings a text into the form in which texts are compared: small letters, no accents, plain quotes.
 *
 * Marks of scripts other than Latin stay, as they tell letters apart there.
 *
 * @param text Any text.
 *
 * @example
 * ```ts
 * foldText('Müller’s CUDA'); // "muller's cuda"
 * ```
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u00ad]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđðıßæœ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2013]/g, '-');
}
