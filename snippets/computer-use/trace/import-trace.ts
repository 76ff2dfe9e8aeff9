import * as z from 'zod';
import type { TaskEvent } from './task-event.ts';
import { traceSchema } from './trace-schema.ts';

/**
 * Reads a trace that `exportTrace` wrote.
 *
 * @param json The JSON.
 * @throws {TypeError} If it is no such trace, with what is wrong in it.
 */
export function importTrace(json: string): TaskEvent[] {
  const parsed = traceSchema.safeParse(parse(json));
  if (!parsed.success)
    throw new TypeError(`Cannot read a trace as it must fit its schema: ${z.prettifyError(parsed.error)}`);
  return parsed.data.events.map(toEvent);
}

type PlainEvent = z.output<typeof traceSchema>['events'][number];

function toEvent(event: PlainEvent): TaskEvent {
  if (event.type !== 'result' || !event.result.screenshot) return event as TaskEvent;
  const { screenshot, ...result } = event.result;
  const bytes = Uint8Array.from(atob(screenshot.bytes), (one) => one.charCodeAt(0));
  return { ...event, result: { ...result, screenshot: { ...screenshot, bytes } } } as TaskEvent;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new TypeError('Cannot read a trace as it must be JSON', { cause });
  }
}
