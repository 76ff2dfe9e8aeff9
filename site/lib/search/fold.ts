// Letters that Unicode does not take apart into a base letter and a mark.
const undivided: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/**
 * A text without case, accents or full-width forms, so that "Żółć" and "zolc" are the same.
 *
 * Marks that make another letter in Japanese (か, が) stay: only the combining marks of Latin, Greek and Cyrillic go.
 *
 * @param text Any text.
 * @returns The folded text.
 *
 * @example
 * ```ts
 * fold('Ｊürgen Øre'); // 'jurgen ore'
 * ```
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðþæœßı’‘]/g, (letter) => undivided[letter] ?? letter)
    .normalize('NFC');
}

/** Whether a text is plain enough to be spared the slow rules for other scripts. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
