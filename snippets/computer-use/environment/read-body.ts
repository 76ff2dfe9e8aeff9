import { Problem } from './problem.ts';

/**
 * Reads the text that a request sends.
 *
 * @param request The request.
 * @param limits The most bytes that it may have, and the milliseconds that it may take.
 * @returns The text.
 * @throws {Problem} If it is too long, takes too long, or isn't UTF-8.
 */
export async function readBody(
  request: Request,
  { bytes, ms }: { bytes: number; ms: number },
): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const late = new Problem(408, `Cannot read the body as it must arrive within ${ms} ms: it did not`);
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(late), ms);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), timeout.promise]);
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > bytes) {
        throw new Problem(413, `Cannot read the body as it must have at most ${bytes} bytes: it has more`);
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    if (error instanceof TypeError) {
      throw new Problem(400, 'Cannot read the body as it must be UTF-8: it is not');
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
