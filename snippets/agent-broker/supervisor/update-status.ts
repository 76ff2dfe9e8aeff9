import { hasEnded } from './has-ended.ts';
import { outbox } from './outbox.ts';
import type { RequestRecord } from './request-record.ts';

/**
 * Tells whether a request waits for its requester alone. Its time stands still in a wait, and runs on from there.
 *
 * @param record The request, which is changed; one that has ended is left as it is.
 * @param now Milliseconds since 1970.
 */
export function updateStatus(record: RequestRecord, now: number): void {
  if (hasEnded(record)) return;
  const isAsked = record.gaps.some(({ status }) => status === 'with requester');
  const waits = isAsked && record.tasks.every(({ status }) => status !== 'open');
  if (waits && record.waitingSince === undefined) {
    record.status = 'waiting';
    record.waitingSince = new Date(now).toISOString();
  } else if (!waits && record.waitingSince !== undefined) {
    record.status = 'running';
    const left = Date.parse(record.deadlineAt) - Date.parse(record.waitingSince);
    record.deadlineAt = new Date(now + left).toISOString();
    delete record.waitingSince;
    outbox.addTimer(record, { kind: 'deadline' }, record.deadlineAt, now);
  }
}
