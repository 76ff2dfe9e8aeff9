const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum CRC-32 (IEEE 802.3) of a part of some bytes.
 *
 * Frames have two each, and a stream has hundreds of frames: the packages that do this go through the bytes as an
 * iterable, which takes ten times as long.
 *
 * @param before The checksum of bytes that come before these.
 */
export function crc32(bytes: Uint8Array, end: number = bytes.length, start = 0, before = 0): number {
  let checksum = before ^ 0xffffffff;
  for (let at = start; at < end; at++) {
    checksum = (checksum >>> 8) ^ (table[(checksum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (checksum ^ 0xffffffff) >>> 0;
}
