/** What a text looks like that was decoded wrongly, cut out of a page carelessly, or copied with invisible characters. */
const kinds: readonly [name: string, pattern: RegExp][] = [
  ['a replacement character', /\uFFFD/u],
  ['an invisible character', /[\p{Cf}\p{Zl}\p{Zp}]/u],
  ['a control character', /\p{Cc}/u],
  // UTF-8 read as Windows-1252: the first byte shows as one of these letters, the second as a character of this range.
  ['mojibake', /[ÂÃÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ðŸ|ï¿½/u],
  ['an HTML entity', /&(?:[a-z][a-z0-9]{1,7}|#\d{1,6}|#x[\da-f]{1,5});/iu],
  ['a letter outside its composed form', /\P{M}[\u0300-\u036F]/u],
  ['a blank at the end of a line', / $/mu],
];

/**
 * Finds the traces of damage in a text.
 *
 * @param text The text.
 * @returns One line for each kind of damage on each line of the text.
 */
export function damageIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      kinds
        .filter(([, pattern]) => pattern.test(line))
        .map(([name]) => `line ${index + 1} has ${name}: ${line}`),
    );
}
