/** The text of a notebook's source or output, which may stand there as its lines. */
export function textOf(text: string | string[]): string {
  return typeof text === 'string' ? text : text.join('');
}
