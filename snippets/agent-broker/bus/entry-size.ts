import type { AgentEvent } from '../events/agent-event.ts';

/** Bytes that all entries of one request to EventBridge may have; it says "less than 1 MB". */
export const entryBytes = 1024 ** 2 - 1;

const encoder = new TextEncoder();

/**
 * The size of an event as an entry of EventBridge: its time counts 14 bytes, source, type and detail as UTF-8.
 *
 * Source: "Calculating PutEvents event entry size" in the EventBridge guide.
 *
 * @param event The event.
 * @param detail It as JSON.
 * @returns Bytes.
 */
export function entrySize({ source, type }: AgentEvent, detail: string): number {
  return 14 + encoder.encode(source + type + detail).length;
}

/**
 * Writes an event as JSON, as EventBridge carries it in `detail`.
 *
 * @param event The event.
 * @returns The JSON.
 * @throws {RangeError} If EventBridge would refuse it for its size.
 */
export function writeDetail(event: AgentEvent): string {
  const detail = JSON.stringify(event);
  const size = entrySize(event, detail);
  if (size <= entryBytes) return detail;
  throw new RangeError(
    `Cannot publish event ${event.id} as its entry must have ${entryBytes} bytes at most: current value is ${size}`,
  );
}
