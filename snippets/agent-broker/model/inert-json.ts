/**
 * Writes a value as JSON in which no text can end a tag.
 *
 * @param value Whatever others wrote.
 * @returns JSON of one line; parsed, it is the value again.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
