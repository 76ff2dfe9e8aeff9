import type { StateStore } from '../state/state-store.ts';
import { loadRecord, saveRecord, type VersionedRecord } from './record-store.ts';

/** More than that, and it stays unmarked: it will be sent again, which receivers are used to. */
const mostTries = 4;

/**
 * Notes in a record what was sent, and drops its content.
 *
 * @param state The state store.
 * @param versioned The record as it was written last.
 * @param ids What was sent.
 */
export async function markSent(
  state: StateStore,
  versioned: VersionedRecord,
  ids: readonly string[],
): Promise<void> {
  let current: VersionedRecord | undefined = versioned;
  for (let tries = 0; current && tries < mostTries; tries++) {
    const unmarked = current.record.outbox.filter(({ id, sent }) => !sent && ids.includes(id));
    if (unmarked.length === 0) return;
    for (const item of unmarked) {
      item.sent = true;
      delete item.content;
    }
    if (await saveRecord(state, current)) return;
    current = await loadRecord(state, versioned.record.id);
  }
}
