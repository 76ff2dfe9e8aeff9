/** What a shared link asks to show. */
export interface SharedSchedule {
  codes: string[];
  /** What the link names and the event does not have. */
  unknown: string[];
}

/**
 * Reads a shared schedule from an address.
 *
 * @param query The address's query.
 * @param known The codes of the event's sessions.
 * @returns The schedule, or `undefined` when the address shares none.
 *
 * @example
 * ```ts
 * readShared('?s=s71946,X1', ['S71946']); // { codes: ['S71946'], unknown: ['X1'] }
 * ```
 */
export function readShared(query: string, known: Iterable<string>): SharedSchedule | undefined {
  const value = new URLSearchParams(query).get('s');
  if (value === null) return undefined;
  const byLowerCase = new Map([...known].map((code) => [code.toLowerCase(), code]));
  const asked = [...new Set(value.split(/[\s,]+/).filter(Boolean))];
  return {
    codes: [...new Set(asked.flatMap((code) => byLowerCase.get(code.toLowerCase()) ?? []))],
    unknown: asked.filter((code) => !byLowerCase.has(code.toLowerCase())),
  };
}
