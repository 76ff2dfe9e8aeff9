import type { TaskEvent } from './task-event.ts';
import { toBase64 } from './to-base64.ts';

/**
 * Writes a trace as JSON: see `traceSchema`.
 *
 * @param trace The steps of a task.
 */
export function exportTrace(trace: readonly TaskEvent[]): string {
  return JSON.stringify({ version: 1, events: trace.map(plain) });
}

function plain(event: TaskEvent): object {
  if (event.type !== 'result' || !event.result.screenshot) return event;
  const { screenshot, ...result } = event.result;
  return {
    ...event,
    result: { ...result, screenshot: { ...screenshot, bytes: toBase64(screenshot.bytes) } },
  };
}
