const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * JSON as the content of a `<script type="application/ld+json">`.
 *
 * Without a `<` the text can neither end the script nor open a comment in it, whatever the data hold.
 *
 * @param value Plain data.
 * @returns The text to put into the element unescaped, with `set:html`.
 *
 * @example
 * ```ts
 * jsonLdScript({ name: '</script>' }); // '{"name":"\\u003c/script>"}'
 * ```
 */
export function jsonLdScript(value: object): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? '');
}
