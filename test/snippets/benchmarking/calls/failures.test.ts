import { describe, expect, it } from 'vitest';
import {
  type CallOptions,
  converseStream,
  type FailureKind,
  type Outcome,
} from '../../../../snippets/benchmarking/mod.ts';
import type { FaultRule } from '../../../../snippets/local-aws/mod.ts';
import { anEndpoint, aRequest } from '../an-endpoint.ts';

interface Fault {
  rule: FaultRule;
  kind: FailureKind;
  message: string;
  afterTokens?: number;
  limits?: Partial<CallOptions>;
}

const faults: Fault[] = [
  { rule: { kind: 'throttling' }, kind: 'throttled', message: 'ThrottlingException: ' },
  {
    rule: { kind: 'modelNotReady' },
    kind: 'model-not-ready',
    message: 'ModelNotReadyException: Model is not ready for inference. Wait and try your request again.',
  },
  {
    rule: { kind: 'error', error: 'ValidationException', message: 'No.' },
    kind: 'validation',
    message: 'ValidationException: No.',
  },
  {
    rule: { kind: 'error', error: 'AccessDeniedException' },
    kind: 'denied',
    message: 'AccessDeniedException',
  },
  {
    rule: { kind: 'error', error: 'ResourceNotFoundException' },
    kind: 'not-found',
    message: 'ResourceNotFoundException',
  },
  {
    rule: { kind: 'error', error: 'ServiceQuotaExceededException' },
    kind: 'over-quota',
    message: 'ServiceQuotaExceededException',
  },
  {
    rule: { kind: 'error', error: 'ModelErrorException' },
    kind: 'model-error',
    message: 'ModelErrorException',
  },
  {
    rule: { kind: 'error', error: 'InternalServerException' },
    kind: 'service-error',
    message: 'InternalServerException',
  },
  {
    rule: { kind: 'error', error: 'ServiceUnavailableException' },
    kind: 'service-error',
    message: 'ServiceUnavailableException',
  },
  { rule: { kind: 'timeout', afterMs: 50 }, kind: 'timed-out', message: 'ModelTimeoutException' },
  {
    rule: { kind: 'timeout' },
    kind: 'timed-out',
    message: 'RequestFailure: No whole answer within 300000 ms',
  },
  {
    // The role's message, and two tokens.
    rule: { kind: 'streamError', afterEvents: 3, message: 'Out of memory.' },
    kind: 'model-error',
    message: 'ModelStreamErrorException: Out of memory.',
    afterTokens: 2,
  },
  { rule: { kind: 'cut', afterEvents: 3 }, kind: 'cut', message: '', afterTokens: 2 },
  {
    rule: { kind: 'slowBody', delayMs: 5_001 },
    limits: { stallLimitMs: 5_000 },
    kind: 'stalled',
    // The role's message came, and no token.
    message: 'RequestFailure: Nothing came for 5000 ms',
  },
];

describe('converseStream() tells how a request failed', () => {
  it.each(faults)('$kind by $rule', async ({ rule, kind, message, afterTokens = 0, limits }) => {
    const trace = await converseStream({ ...anEndpoint({}, [rule]), ...limits })(aRequest);
    const outcome = trace.outcome as Extract<Outcome, { type: 'failed' }>;
    expect(outcome).toMatchObject({ type: 'failed', kind });
    expect(outcome.message).toContain(message);
    expect(trace.chunks).toHaveLength(outcome.afterTokens);
    expect(outcome.afterTokens).toBe(afterTokens);
  });

  it('no-text, of an answer that ends well and says nothing', async () => {
    const { outcome } = await converseStream(anEndpoint({ respond: () => '' }))(aRequest);
    expect(outcome).toEqual({
      type: 'failed',
      kind: 'no-text',
      message: 'The model stopped with end_turn and said nothing',
      afterTokens: 0,
    });
  });

  it('not at all, when the answer just keeps its limits', async () => {
    const rule: FaultRule = { kind: 'slowBody', delayMs: 4_999 };
    const options = { ...anEndpoint({}, [rule]), stallLimitMs: 5_000 };
    expect((await converseStream(options)(aRequest)).outcome).toEqual({ type: 'ok', stopReason: 'end_turn' });
  });
});
