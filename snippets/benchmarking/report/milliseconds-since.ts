/** Tells how long after `start` something was, to the microsecond: more digits would be most of a file, and tell nothing. */
export function millisecondsSince(start: number, at: number): number {
  return Math.round((at - start) * 1_000) / 1_000;
}
