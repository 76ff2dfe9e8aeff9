import type { TextRecord } from '../record.ts';

/** Writes a text as evaluation files hold it. */
export function textRecord(text: string): TextRecord {
  return { content: [{ text }] };
}
