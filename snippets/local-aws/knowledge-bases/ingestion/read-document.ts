import { DocumentFault } from './document-fault.ts';
import { htmlText } from './html-text.ts';

/** The largest document that AWS takes: 50 MB. */
export const largestDocument = 50 * 2 ** 20;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a document's text.
 *
 * @param key Its key, whose end tells its format: text, Markdown and CSV as they are, HTML without its tags.
 * @throws {DocumentFault} If it is of another format, too large, or no UTF-8.
 */
export function readDocument(key: string, bytes: Uint8Array): string {
  const format = /\.(?<extension>txt|md|html|csv)$/i.exec(key)?.groups?.extension?.toLowerCase();
  if (format === undefined) throw new DocumentFault('The file type is not supported.');
  if (bytes.length > largestDocument) throw new DocumentFault('The file size exceeds the limit of 50 MB.');
  const text = decodeText(bytes);
  return format === 'html' ? htmlText(text) : text;
}

/** @throws {DocumentFault} If it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new DocumentFault('The file is not UTF-8.', { cause });
  }
}
