/** Where the browser keeps what was ticked. */
export const doneKey = 'outcrop:upgrade-done';

/**
 * Reads the kept ticks.
 *
 * @param text What the browser kept, or nothing.
 * @returns The keys of the entries that were dealt with; none when the text is not ours.
 */
export function readDone(text: string | null): Set<string> {
  try {
    const keys: unknown = JSON.parse(text ?? '[]');
    return new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}
