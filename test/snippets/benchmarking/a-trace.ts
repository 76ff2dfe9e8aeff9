import type { ChunkStamp, FailureKind, RequestTrace } from '../../../snippets/benchmarking/mod.ts';

/**
 * A request, sent at 1,000 ms, whose pieces of text came at these times after that; each is one token, and the service's
 * figures come 5 ms after the last.
 */
export function aTrace(
  offsets: readonly number[] = [400, 420, 440],
  more: Partial<RequestTrace> = {},
): RequestTrace {
  return {
    index: 0,
    user: 0,
    stage: 'steady',
    scheduledAt: 1_000,
    sentAt: 1_000,
    chunks: offsets.map((offset) => aPiece(offset)),
    endedAt: 1_005 + (offsets.at(-1) ?? 0),
    inputTokens: 500,
    outputTokens: offsets.length,
    outcome: { type: 'ok', stopReason: 'end_turn' },
    prompt: { inputTokensAsked: 500, outputTokensAsked: 1_000 },
    ...more,
  };
}

/** A piece of an answer to a request that was sent at 1,000 ms. */
export function aPiece(offset: number, kind: ChunkStamp['kind'] = 'text', characters = 4): ChunkStamp {
  return { at: 1_000 + offset, kind, characters };
}

/** A request whose answer broke after some tokens. */
export function aFailure(kind: FailureKind, offsets: readonly number[] = []): RequestTrace {
  return aTrace(offsets, { outcome: { type: 'failed', kind, message: '', afterTokens: offsets.length } });
}
