import * as z from 'zod';
import { registryDocument } from '../registry/registry-document.ts';

/**
 * The JSON Schema by which AppConfig refuses a document before anybody reads it.
 *
 * @returns The schema as text, in draft 4, which is what AppConfig knows.
 */
export function registryValidator(): string {
  const schema = z.toJSONSchema(registryDocument, {
    target: 'draft-04',
    unrepresentable: 'any',
    override({ path, jsonSchema }) {
      // Whether it is a JSON Schema is a rule of ours, which no schema tells; that it is one of an object can be told.
      if (path.at(-1) === 'inputSchema') Object.assign(jsonSchema, ofObject);
    },
  });
  return JSON.stringify(schema);
}

const ofObject = { type: 'object', required: ['type'], properties: { type: { enum: ['object'] } } };
