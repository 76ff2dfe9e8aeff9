/**
 * How far a time zone's clocks are ahead of UTC at one moment.
 *
 * @param zone The zone's name in the time zone database.
 * @param instant The moment, as a zone's clocks change over the year.
 * @returns Minutes, negative west of Greenwich.
 * @throws {RangeError} If the platform does not know the zone.
 *
 * @example
 * ```ts
 * zoneOffset('America/Los_Angeles', new Date('2025-03-17T12:00:00Z')); // -420
 * ```
 */
export function zoneOffset(zone: string, instant: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) || 0;
}
