/** Letters that do not come apart into a base letter and a mark. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/**
 * The part of an address that stands for a name: ASCII letters and digits with hyphens between the words.
 *
 * Marks are left out. A letter that has no Latin form is written as its code point, which works in every file system and
 * never changes.
 *
 * @param name The name.
 * @returns Its slug.
 *
 * @example
 * ```ts
 * slug('Oktay Şahinoğlu'); // 'oktay-sahinoglu'
 * slug('文 思行'); // 'u6587-u601du884c'
 * ```
 */
export function slug(name: string): string {
  const marked = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = Array.from(marked, (character) => letters[character] ?? character).join('');
  const latin = plain.replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return latin.replace(/[^a-z0-9-]/gu, codePoint).replace(/^-+|-+$/g, '') || 'unnamed';
}

function codePoint(character: string): string {
  return `u${(character.codePointAt(0) ?? 0).toString(16)}`;
}
