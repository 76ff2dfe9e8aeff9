/** A longer text is no label, but would take its time. */
const longestText = 1_000;

/**
 * Finds the label that a judge means.
 *
 * Case, quotes, a final stop and articles do not matter: judges drop the "the" of "in the context" or add one. A label
 * is also found where a reason follows it after a comma or colon, or where it ends a sentence after a colon; two
 * different labels found that way are none, and so is one in a longer sentence, which may deny it.
 *
 * @param text What the judge gave as its label.
 * @param labels Those that it could choose from.
 * @returns The label's place among them; nothing if it can't be told.
 */
export function matchLabel(text: string, labels: readonly string[]): number | undefined {
  if (text.length > longestText) return undefined;
  const given = plain(text);
  const plainLabels = labels.map(plain);
  const exact = plainLabels.indexOf(given);
  if (exact >= 0) return exact;
  const ends = [first(text, /^(.+?)\s*[.,;:!\n(–—]/s), first(text, /^.*[:\n](.+)$/s)];
  const found = ends.map((end) => plainLabels.indexOf(plain(end))).filter((index) => index >= 0);
  return new Set(found).size === 1 ? found[0] : undefined;
}

function first(text: string, pattern: RegExp): string {
  return pattern.exec(text.trim())?.[1] ?? '';
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'`*_“”‘’]/g, '')
    .replace(/\b(?:the|a|an)\s/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
}
