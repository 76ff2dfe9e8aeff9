import { ServiceError } from '../service-error.ts';
import { deepestJson, isDeeperThan } from './is-deeper-than.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a request's JSON.
 *
 * @param body The bytes; none at all are `{}`.
 * @throws {ServiceError} SerializationException, if it is not a JSON object in UTF-8.
 */
export function parseJson(body: Uint8Array): Record<string, unknown> {
  if (body.length === 0) return {};
  let text: string;
  try {
    text = decoder.decode(body);
  } catch (cause) {
    throw new ServiceError('SerializationException', 'The request body is not UTF-8.', { cause });
  }
  if (isDeeperThan(text, deepestJson)) {
    throw new ServiceError(
      'SerializationException',
      `The request body is nested deeper than ${deepestJson} levels.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ServiceError('SerializationException', `The request body is not JSON: ${messageOf(cause)}`, {
      cause,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new ServiceError('SerializationException', 'The request body is not a JSON object.');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
