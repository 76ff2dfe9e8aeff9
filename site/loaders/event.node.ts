import { type EventData, loadEvent } from './load-event.node.ts';

export type { EventData } from './load-event.node.ts';

let cached: Promise<EventData> | undefined;

/**
 * The data of GTC 2025, read and checked once in a process.
 *
 * It is read from `events/` in the working directory, or from the folder that the environment variable EVENTS_DIR names.
 *
 * @returns The event with its sessions, summaries and organisations.
 * @throws {ContentError} With one line for each thing that is wrong in the files.
 *
 * @example
 * ```ts
 * const { event, sessions } = await getEvent();
 * ```
 */
export function getEvent(): Promise<EventData> {
  const { EVENTS_DIR: events = 'events' } = process.env;
  cached ??= loadEvent(`${events}/gtc-2025`);
  return cached;
}
