/** What calendar and clock show in a zone. */
export interface ZoneClock {
  /** As `YYYY-MM-DD`. */
  date: string;
  /** As `HH:MM`. */
  time: string;
}

/**
 * Reads the calendar and the clock of a zone at one moment.
 *
 * @param instant The moment.
 * @param zone The zone's name in the time zone database.
 * @throws {RangeError} If the platform does not know the zone.
 *
 * @example
 * ```ts
 * zoneClock(new Date('2025-03-19T23:00:00Z'), 'Asia/Tokyo'); // { date: '2025-03-20', time: '08:00' }
 * ```
 */
export function zoneClock(instant: Date, zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}
