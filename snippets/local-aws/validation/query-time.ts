import { ServiceError } from '../service-error.ts';

/**
 * Reads a time of a query.
 *
 * @returns Milliseconds since 1970 began; nothing if it is not there.
 * @throws {ServiceError} SerializationException, if it is no time.
 */
export function queryTime(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return ms;
  throw new ServiceError(
    'SerializationException',
    `STRING_VALUE can not be converted to a Timestamp at '${name}'`,
  );
}
