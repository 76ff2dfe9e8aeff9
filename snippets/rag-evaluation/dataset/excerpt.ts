const excerptLength = 60;

/**
 * Shows a value in a message.
 *
 * @param value A text as it is, anything else as JSON.
 * @returns At most 60 characters of it.
 */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  const characters = [...text.slice(0, 2 * excerptLength + 2)];
  if (characters.length <= excerptLength) return text === '' ? 'empty' : text;
  return `${characters.slice(0, excerptLength).join('')}…`;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    // JSON is written by recursion, but read without: what was read may be too deep to be written.
    return 'nested too deeply';
  }
}
