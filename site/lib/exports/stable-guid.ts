/** The namespace of RFC 9562 for names that are addresses. */
const addressNamespace = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

/**
 * The UUID of version 5 of a name: the same name has the same one in every build, on every machine.
 *
 * @param name The name, an address.
 * @returns The UUID in lower case.
 *
 * @example
 * ```ts
 * await stableGuid('https://example.com/'); // 'dd2c1780-811a-5296-81c5-178a0ef488bc'
 * ```
 */
export async function stableGuid(name: string): Promise<string> {
  const bytes = Uint8Array.from([...addressNamespace, ...new TextEncoder().encode(name)]);
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-1', bytes))].slice(0, 16);
  const marked = digest.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const digits = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
