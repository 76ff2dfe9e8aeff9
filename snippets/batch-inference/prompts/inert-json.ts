/**
 * Writes a value as JSON in which no text can end a tag or begin a turn of a chat template.
 *
 * @param value Names, products: whatever others wrote.
 * @returns JSON of one line; parsed, it is the value again.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll(/\[(?=\/?INST)/gi, '\\u005b');
}
