/**
 * Text as every export can carry it: well-formed Unicode, one kind of line break, no control characters.
 *
 * iCalendar and XML 1.0 forbid most control characters and cannot escape them, and neither can write half of a
 * surrogate pair. Line breaks of all kinds become `\n`, a lone surrogate becomes U+FFFD, and other control characters
 * and noncharacters are dropped. Marks that steer the direction of writing stay: they are part of the text.
 *
 * @param text Text of any origin.
 * @returns The text that a reader of the export gets back.
 *
 * @example
 * ```ts
 * cleanText('one\r\ntwo\u0007'); // 'one\ntwo'
 * ```
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u{85}\u{2028}\u{2029}]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
}
