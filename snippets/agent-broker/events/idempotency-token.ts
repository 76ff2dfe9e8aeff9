/**
 * Makes a token that is equal whenever the parts are, and on every machine: the SHA-256 of the parts as JSON.
 *
 * @param parts What makes one thing different from another, such as the id of an event and the name of an agent.
 * @returns 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * import { idempotencyToken } from '@outcrop/snippets/agent-broker';
 *
 * const token = await idempotencyToken('event-1', 'flights');
 * console.assert(token === (await idempotencyToken('event-1', 'flights')));
 * console.assert(token !== (await idempotencyToken('event-1f', 'lights')));
 * ```
 */
export async function idempotencyToken(...parts: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
