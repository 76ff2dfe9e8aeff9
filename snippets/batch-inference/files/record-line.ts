import type { BatchRecord } from '../records/batch-record.ts';

/** A record as it stands in a file. */
export interface RecordLine {
  recordId: string;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** Writes a record as a line of JSON. */
export function toRecordLine(record: BatchRecord): RecordLine {
  return { recordId: record.recordId, bytes: encoder.encode(`${JSON.stringify(record)}\n`) };
}
