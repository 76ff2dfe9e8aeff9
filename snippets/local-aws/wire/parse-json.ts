import { ServiceError } from '../service-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** How deep structures may lie in each other; what reads them does so by recursion. */
const deepest = 1_000;

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
  if (isDeeperThan(text, deepest)) {
    throw new ServiceError(
      'SerializationException',
      `The request body is nested deeper than ${deepest} levels.`,
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

/** Counts brackets wherever they stand, in strings too, unless there are too few of them to matter. */
function isDeeperThan(text: string, levels: number): boolean {
  let opened = 0;
  for (let at = -1; ; opened++) {
    const brace = text.indexOf('{', at + 1);
    if (brace < 0 || opened > levels) break;
    at = brace;
  }
  for (let at = text.indexOf('['); at >= 0 && opened <= levels; at = text.indexOf('[', at + 1)) opened++;
  return opened > levels && depth(text) > levels;
}

function depth(text: string): number {
  let now = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text[at];
    if (quoted) {
      if (code === '\\') at++;
      else if (code === '"') quoted = false;
    } else if (code === '"') quoted = true;
    else if (code === '{' || code === '[') most = Math.max(most, ++now);
    else if (code === '}' || code === ']') now--;
  }
  return most;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
