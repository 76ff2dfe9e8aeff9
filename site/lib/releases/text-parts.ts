/** A piece of an entry's text: plain words, code, or an address. */
export interface TextPart {
  readonly is: 'text' | 'code' | 'link';
  readonly text: string;
}

const piece = /`(?<code>[^`]+)`|(?<link>https:\/\/[^\s`<>"]*[^\s`<>".,;:!?)\]])/g;

/**
 * Takes an entry's text apart: what stands between backticks is code, and an https address is a link.
 *
 * @param text The text.
 * @returns Its pieces in order; together they are the text, without the backticks.
 *
 * @example
 * ```ts
 * textParts('Use `tf.io`.'); // [{ is: 'text', text: 'Use ' }, { is: 'code', text: 'tf.io' }, { is: 'text', text: '.' }]
 * ```
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(piece)) {
    parts.push({ is: 'text', text: text.slice(end, found.index) });
    const { code, link = '' } = found.groups ?? {};
    parts.push(code === undefined ? { is: 'link', text: link } : { is: 'code', text: code });
    end = found.index + found[0].length;
  }
  parts.push({ is: 'text', text: text.slice(end) });
  return parts.filter((part) => part.text !== '');
}
