import type { NewMessage } from './message-queue.ts';
import { queueLimits } from './queue-limits.ts';

/** What XML 1.0 cannot hold, and SQS therefore refuses; JSON escapes all of it but the last two of its first plane. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Checks messages before any of them is sent.
 *
 * @param messages Those that are to be sent.
 * @returns The size of each body in bytes of UTF-8.
 * @throws {RangeError} If SQS would refuse one of them; the text says which, and why.
 */
export function checkMessages(messages: readonly NewMessage[]): number[] {
  return messages.map(({ body, delayMs = 0 }, index) => {
    const bytes = utf8Bytes(body);
    if (bytes === 0) refuse(index, 'its body must have 1 byte at least', 0);
    if (bytes > queueLimits.bodyBytes) {
      refuse(index, `its body must have ${queueLimits.bodyBytes} bytes at most`, bytes);
    }
    const wrong = forbidden.exec(body);
    if (wrong) refuse(index, 'its body must have only characters of XML 1.0', codePoint(wrong[0]));
    if (!(delayMs >= 0 && delayMs <= queueLimits.delayMs)) {
      refuse(index, `its delay must be 0 to ${queueLimits.delayMs} ms`, delayMs);
    }
    return bytes;
  });
}

function refuse(index: number, rule: string, value: number | string): never {
  throw new RangeError(`Cannot send message ${index} as ${rule}: current value is ${value}`);
}

const encoder = new TextEncoder();

function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
