import type { Event } from '../../schemas/event.ts';

/**
 * The day on which the newest of an event's sources was captured.
 *
 * It stands in every export as the date of the data, so that a file changes when the data do and not when it is built.
 *
 * @param event The facts of the event.
 * @returns The day's first instant, in UTC.
 * @throws {RangeError} If no source has a day.
 *
 * @example
 * ```ts
 * capturedOn(event).toISOString(); // '2025-04-12T00:00:00.000Z'
 * ```
 */
export function capturedOn({ sources }: Pick<Event, 'sources'>): Date {
  const days = Object.values(sources).flatMap(({ captured }) => captured ?? []);
  const newest = days.toSorted().at(-1);
  if (newest === undefined) {
    throw new RangeError("Cannot date the data as a source must have 'captured': current value is undefined");
  }
  return new Date(newest);
}
