/** Pacific daylight time, which held on all days of the event. */
const offset = { text: '-07:00', milliseconds: -7 * 3_600_000 };

/**
 * An instant as the event's clocks showed it, with the offset that makes it exact.
 *
 * @param instant The instant.
 * @returns A timestamp of ISO 8601 to the second.
 *
 * @example
 * ```ts
 * pacificTimestamp(new Date('2025-03-19T16:00:00Z')); // '2025-03-19T09:00:00-07:00'
 * ```
 */
export function pacificTimestamp(instant: Date): string {
  return new Date(instant.getTime() + offset.milliseconds).toISOString().slice(0, 19) + offset.text;
}
