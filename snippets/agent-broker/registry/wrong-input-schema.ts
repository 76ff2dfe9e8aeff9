import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';
import { unheldKeyword } from '../model/unheld-keyword.ts';

/**
 * Tells what is wrong with an agent's input schema: it can't be read, or it asks for more than inputs are checked for.
 *
 * @param schema What is to be a JSON Schema of an object.
 * @returns What would be right; nothing if it is.
 */
export function wrongInputSchema(schema: JsonObject): string | undefined {
  if (schema.type !== 'object') return 'must be a JSON Schema of type "object"';
  try {
    z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  } catch (error) {
    return `must be a JSON Schema that can be read (${error instanceof Error ? error.message : error})`;
  }
  const unheld = unheldKeyword(schema);
  return unheld && `must be a JSON Schema that inputs can be checked by, without ${unheld}`;
}
