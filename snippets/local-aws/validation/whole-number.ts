/**
 * Reads a whole number of a query or a header.
 *
 * @returns The text as it is, if it is none, for a schema to refuse; nothing if it is not there.
 */
export function wholeNumber(text: string | null): number | string | undefined {
  if (text === null) return undefined;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
