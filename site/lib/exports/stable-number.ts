/**
 * A positive number that goes with a UUID, for formats that know things by number.
 *
 * It fits 31 bits, as schedule applications keep it in a Java `int`. Two UUIDs may share a number: whoever needs it
 * unique checks.
 *
 * @param guid A UUID.
 * @returns A whole number from 1 to 2,147,483,647.
 *
 * @example
 * ```ts
 * stableNumber('00000006-0000-5000-8000-000000000000'); // 3
 * ```
 */
export function stableNumber(guid: string): number {
  return Number.parseInt(guid.slice(0, 8), 16) >>> 1 || 1;
}
