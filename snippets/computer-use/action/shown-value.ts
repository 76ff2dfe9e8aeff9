/** How much of a wrong value an error shows, in characters. */
const longest = 100;

/**
 * Writes a wrong value into an error, cut where it is long.
 *
 * @param value The value, of any kind.
 * @returns One line; a string is quoted, so that what can't be seen in it shows.
 */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
