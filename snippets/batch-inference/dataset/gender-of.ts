/**
 * For whom a product is, by the word that its name has for it.
 *
 * @param audience Such as `Women's` or `for Boys`; nothing for everybody.
 * @returns Women, Men, Girls, Boys or Unisex.
 */
export function genderOf(audience = ''): string {
  return /(?<who>Women|Men|Girls|Boys)/.exec(audience)?.groups?.['who'] ?? 'Unisex';
}
