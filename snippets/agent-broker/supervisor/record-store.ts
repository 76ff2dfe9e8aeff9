import type { JsonObject } from '../json-object.ts';
import type { StateStore } from '../state/state-store.ts';
import { VersionConflictError } from '../state/version-conflict-error.ts';
import { type RequestRecord, requestRecord } from './request-record.ts';

/** A record as it was read or written last. */
export interface VersionedRecord {
  record: RequestRecord;
  /** 0 before it is first written. */
  version: number;
}

/** The key of a request's record. */
function keyOf(id: string): string {
  return `request#${id}`;
}

/**
 * Reads the record of a request.
 *
 * @param state The state store.
 * @param id The request's identifier.
 * @returns A copy that is the caller's own; nothing, if there is no such request.
 * @throws {ZodError} If what stands there is no such record.
 */
export async function loadRecord(state: StateStore, id: string): Promise<VersionedRecord | undefined> {
  const stored = await state.get(keyOf(id));
  return stored && { record: requestRecord.parse(stored.value), version: stored.version };
}

/**
 * Writes a record if nobody else has since it was read.
 *
 * @param state The state store.
 * @param versioned The record, and the version that was read.
 * @returns The record with its new version; nothing, if somebody else was faster.
 */
export async function saveRecord(
  state: StateStore,
  { record, version }: VersionedRecord,
): Promise<VersionedRecord | undefined> {
  try {
    return { record, version: await state.put(keyOf(record.id), toJson(record), version) };
  } catch (error) {
    if (error instanceof VersionConflictError) return undefined;
    throw error;
  }
}

function toJson(record: RequestRecord): JsonObject {
  return JSON.parse(JSON.stringify(record));
}
