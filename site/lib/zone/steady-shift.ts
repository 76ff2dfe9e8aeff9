import { zoneOffset } from './zone-offset.ts';

/** A stretch of time and the zone that its times are given in. */
export interface ZonedSpan {
  zone: string;
  start: Date;
  end: Date;
}

/**
 * How far a zone's clocks are from those of an event, when that is the same on all of the event's days.
 *
 * A session whose day is unknown can be told in another zone only then: were clocks changed during the event, its time
 * there would depend on the day.
 *
 * @param zone The reader's zone.
 * @param event The event's zone, first and last moment.
 * @returns Minutes to add to the event's clock, or `undefined` when clocks change during the event.
 *
 * @example
 * ```ts
 * const start = new Date('2025-03-17T07:00:00Z');
 * const end = new Date('2025-03-22T07:00:00Z');
 * steadyShift('Asia/Tokyo', { zone: 'America/Los_Angeles', start, end }); // 960
 * ```
 */
export function steadyShift(zone: string, event: ZonedSpan): number | undefined {
  const [atStart, atEnd] = [event.start, event.end].map(
    (instant) => zoneOffset(zone, instant) - zoneOffset(event.zone, instant),
  );
  return atStart === atEnd ? atStart : undefined;
}
