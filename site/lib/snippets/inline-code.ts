/** A piece of text: code or words. */
export interface Piece {
  text: string;
  code: boolean;
}

/**
 * Cuts the text of a doc comment into words and what stands between backquotes.
 *
 * @example
 * ```ts
 * inlineCode('Calls `f`.'); // [{ text: 'Calls ', code: false }, { text: 'f', code: true }, { text: '.', code: false }]
 * ```
 */
export function inlineCode(text: string): Piece[] {
  return text
    .split('`')
    .map((piece, index) => ({ text: piece, code: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}
