import { wholeNumber } from './whole-number.ts';

/**
 * Reads a whole number of a query.
 *
 * @returns The text as it is, if it is none, for a schema to refuse; nothing if it is not there.
 */
export function queryNumber(query: URLSearchParams, name: string): number | string | undefined {
  return wholeNumber(query.get(name));
}
