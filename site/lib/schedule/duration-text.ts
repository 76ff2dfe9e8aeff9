/**
 * Says how long something lasts.
 *
 * @param minutes Whole minutes, one or more.
 *
 * @example
 * ```ts
 * durationText(80); // '1 h 20 min'
 * ```
 */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
}
