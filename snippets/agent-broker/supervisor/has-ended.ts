import type { RequestRecord } from './request-record.ts';

/** Whether nothing more will be done for a request. */
export function hasEnded({ status }: RequestRecord): boolean {
  return status !== 'running' && status !== 'waiting';
}
