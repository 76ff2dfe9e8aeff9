/**
 * The zone that the reader's device is set to.
 *
 * @returns The zone's name in the time zone database.
 *
 * @example
 * ```ts
 * readerZone(); // 'Europe/Berlin'
 * ```
 */
export function readerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
