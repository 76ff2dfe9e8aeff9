/** Version, trace, span and flags. Source: W3C Trace Context, section 3.2. */
const form =
  /^(?!ff)[0-9a-f]{2}-(?<trace>(?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?<flags>[0-9a-f]{2})(?:$|-)/;

/**
 * The trace context of what follows: the same trace and flags with a span of its own, or a new trace that is sampled.
 *
 * @param traceparent The context of what it follows from; one that isn't valid counts as none, as the standard says.
 * @param uuid Makes UUIDs; their hexadecimal digits are the ids.
 *
 * @example
 * ```ts
 * import { nextTraceparent } from '@outcrop/snippets/agent-broker';
 *
 * const next = nextTraceparent('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
 * console.assert(next.startsWith('00-4bf92f3577b34da6a3ce929d0e0e4736-'));
 * console.assert(!next.includes('00f067aa0ba902b7'));
 * ```
 */
export function nextTraceparent(
  traceparent?: string,
  uuid: () => string = () => crypto.randomUUID(),
): string {
  const { trace, flags } = form.exec(traceparent ?? '')?.groups ?? {};
  return `00-${trace ?? digits(uuid())}-${digits(uuid()).slice(16)}-${flags ?? '01'}`;
}

function digits(uuid: string): string {
  return uuid.replaceAll('-', '');
}
