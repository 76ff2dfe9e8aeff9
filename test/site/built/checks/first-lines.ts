const shown = 20;

/**
 * Shortens a list of defects to what a person reads, for defects that thousands of pages share.
 *
 * @param lines The defects.
 * @returns The first 20 of them, and how many more there are.
 */
export function firstLines(lines: string[]): string[] {
  const hidden = lines.length - shown;
  return hidden > 0 ? [...lines.slice(0, shown), `and ${hidden} more`] : lines;
}
