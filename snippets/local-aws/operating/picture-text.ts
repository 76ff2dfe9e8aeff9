const signature = '\x89PNG\r\n\x1a\n';
/** The keyword of the chunk. */
const keyword = 'accessibility';
/** How much of a picture is searched: the chunk stands before the image data. In characters of base64. */
const searched = 1_000_000;

/**
 * Reads what a picture says about itself: the uncompressed `iTXt` chunk `accessibility` of a PNG.
 *
 * An answer to a computer use action is an image or a text, never both, and so the text travels within the image.
 *
 * @param base64 The picture.
 * @returns The text; nothing if there is none.
 * @see https://www.w3.org/TR/png/#11iTXt
 */
export function pictureText(base64: string): string | undefined {
  const bytes = decoded(base64.slice(0, searched));
  if (!bytes?.startsWith(signature)) return undefined;
  for (let at = signature.length; at + 8 <= bytes.length; ) {
    const length = uint32(bytes, at);
    const type = bytes.slice(at + 4, at + 8);
    if (type === 'IDAT' || type === 'IEND') return undefined;
    const data = bytes.slice(at + 8, at + 8 + length);
    if (type === 'iTXt' && data.startsWith(`${keyword}\0\0\0`)) return textOf(data);
    at += length + 12;
  }
  return undefined;
}

/** Behind the keyword and two flags stand a language and a translated keyword, each with an end. */
function textOf(data: string): string {
  const language = data.indexOf('\0', keyword.length + 3);
  const translated = data.indexOf('\0', language + 1);
  const bytes = Uint8Array.from(data.slice(translated + 1), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function decoded(base64: string): string | undefined {
  try {
    return atob(base64.slice(0, base64.length - (base64.length % 4)));
  } catch {
    return undefined;
  }
}

function uint32(bytes: string, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 256 + bytes.charCodeAt(at + index), 0);
}
