import type { StoredObject } from '../../objects/object-store.ts';
import { DocumentFault } from './document-fault.ts';
import { htmlText } from './html-text.ts';

/** The largest document that AWS takes: 50 MB. */
export const largestDocument = 50 * 2 ** 20;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Checks, before a document is read, that it can be.
 *
 * @throws {DocumentFault} If its format is not here, or it is too large.
 */
export function checkDocument({ key, size }: StoredObject): void {
  if (formatOf(key) === undefined) throw new DocumentFault('The file type is not supported.');
  if (size > largestDocument) throw new DocumentFault('The file size exceeds the limit of 50 MB.');
}

/**
 * Reads a document's text: text, Markdown and CSV as they are, HTML without its tags.
 *
 * @param key Its key, whose end tells its format.
 * @throws {DocumentFault} If it is no UTF-8.
 */
export function readDocument(key: string, bytes: Uint8Array): string {
  const text = decodeText(bytes);
  return formatOf(key) === 'html' ? htmlText(text) : text;
}

/** @throws {DocumentFault} If it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new DocumentFault('The file is not UTF-8.', { cause });
  }
}

function formatOf(key: string): string | undefined {
  return /\.(?<extension>txt|md|html|csv)$/i.exec(key)?.groups?.extension?.toLowerCase();
}
