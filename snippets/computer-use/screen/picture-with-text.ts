/** Signature and header of a PNG, before the first chunk that may follow. */
const headLength = 8 + 25;

/**
 * Writes a text into a PNG, as an uncompressed chunk `iTXt` with the keyword `accessibility`.
 *
 * Bedrock takes an image or a text as the result of a function, never both: so the text travels within the image.
 *
 * @param png The picture.
 * @param text What it shows.
 * @returns The picture with the text, which looks the same.
 * @see https://www.w3.org/TR/png/#11iTXt
 */
export function pictureWithText(png: Uint8Array, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXtaccessibility\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headLength));
  whole.set(chunk, headLength);
  whole.set(png.subarray(headLength), headLength + chunk.length);
  return whole;
}

/** https://www.w3.org/TR/png/#D-CRCAppendix */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
