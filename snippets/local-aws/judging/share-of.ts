/** Which share of the keys are among the others; 0 if there are none. */
export function shareOf(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (keys.size === 0) return 0;
  let shared = 0;
  for (const key of keys) if (others.has(key)) shared++;
  return shared / keys.size;
}
