/**
 * Reads a whole number of a query.
 *
 * @returns The text as it is, if it is none, for a schema to refuse; nothing if it is not there.
 */
export function queryNumber(query: URLSearchParams, name: string): number | string | undefined {
  const text = query.get(name) ?? undefined;
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
