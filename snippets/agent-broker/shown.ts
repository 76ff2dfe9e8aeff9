/**
 * A value as an error shows it: its JSON, cut where it is long.
 *
 * @param value What there is in place of what would be right.
 */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
