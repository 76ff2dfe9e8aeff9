/**
 * Writes how long something takes, as exactly as one who waits needs it.
 *
 * @param ms Milliseconds.
 * @returns Such as `8 s`, `2 min 5 s`, `1 h 30 min`.
 */
export function durationWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
