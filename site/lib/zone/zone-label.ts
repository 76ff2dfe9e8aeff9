import { zoneOffset } from './zone-offset.ts';

/**
 * Names a zone for readers: its place and how far it is from UTC.
 *
 * @param zone The zone's name in the time zone database.
 * @param instant When, as the distance from UTC changes over the year.
 *
 * @example
 * ```ts
 * zoneLabel('America/New_York', new Date('2025-03-17T12:00:00Z')); // 'New York, UTC−4'
 * ```
 */
export function zoneLabel(zone: string, instant: Date): string {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const offset = zoneOffset(zone, instant);
  const distance = offsetName(offset);
  return place === 'UTC' ? place : `${place}, ${distance}`;
}

function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset > 0 ? '+' : '−'}${hours}${rest}`;
}
