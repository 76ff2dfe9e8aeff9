/**
 * Reads an answer that somebody else decides the length of.
 *
 * @param response The answer.
 * @param maxBytes How long it may be.
 * @returns Its text; nothing if it is longer, and then the rest of it is not received.
 */
export async function readBounded(response: Response, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let [text, bytes] = ['', 0];
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
