const decoder = new TextDecoder();

/**
 * What a program printed, as text that is safe to show: bytes that are no UTF-8 become U+FFFD, and control characters,
 * which would move a terminal's cursor or change its title, are written out, `\x1b`.
 */
export function printable(bytes: Uint8Array): string {
  return (
    decoder
      .decode(bytes)
      .replaceAll('\r\n', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, written)
  );
}

function written(character: string): string {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
