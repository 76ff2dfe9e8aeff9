import * as z from 'zod';
import type { MetadataValue } from '../retrieved-passage.ts';
import { DocumentFault } from './document-fault.ts';
import { decodeText } from './read-document.ts';

/** The largest metadata file that AWS takes: 10 KB. */
export const largestMetadata = 10 * 2 ** 10;

const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const typed = z
  .object({
    value: z.union([
      z.object({ type: z.literal('STRING'), stringValue: z.string() }),
      z.object({ type: z.literal('NUMBER'), numberValue: z.number() }),
      z.object({ type: z.literal('BOOLEAN'), booleanValue: z.boolean() }),
      z.object({ type: z.literal('STRING_LIST'), stringListValue: z.array(z.string()) }),
    ]),
  })
  .transform(({ value }): MetadataValue => {
    if ('stringValue' in value) return value.stringValue;
    if ('numberValue' in value) return value.numberValue;
    return 'booleanValue' in value ? value.booleanValue : value.stringListValue;
  });
const file = z.object({ metadataAttributes: z.record(z.string(), z.union([plain, typed])) });

/** A document's attributes, and the text that they were read from. */
export interface Metadata {
  text: string;
  attributes: Record<string, MetadataValue>;
}

/**
 * Reads a metadata file: `{"metadataAttributes": {…}}`, each attribute a value or an object with its type.
 *
 * @throws {DocumentFault} If it is too large, or not of this form.
 */
export function readMetadata(bytes: Uint8Array): Metadata {
  if (bytes.length > largestMetadata) {
    throw new DocumentFault('The metadata file size exceeds the limit of 10 KB.');
  }
  const text = decodeText(bytes);
  const read = file.safeParse(parsed(text));
  if (!read.success) throw new DocumentFault('The metadata file is not valid.', { cause: read.error });
  return { text, attributes: read.data.metadataAttributes };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
