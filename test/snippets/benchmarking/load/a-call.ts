import type {
  Call,
  Clock,
  FailureKind,
  LoadOptions,
  Outcome,
  PlannedRequest,
} from '../../../../snippets/benchmarking/mod.ts';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';

/** What a fake model does with a request. */
export interface Reply {
  /** Milliseconds until the answer is whole. */
  latencyMs: number;
  failure?: FailureKind;
}

/** A model that takes as long as it is told, and measures nothing but that. */
export function aCall(clock: Clock, reply: (request: PlannedRequest) => Reply): Call {
  return async (request, signal) => {
    const { index, user, stage, scheduledAt, prompt } = request;
    const sentAt = clock.now();
    const { latencyMs, failure } = reply(request);
    await clock.sleep(latencyMs, signal);
    const outcome: Outcome = failure
      ? { type: 'failed', kind: failure, message: 'as told', afterTokens: 0 }
      : { type: 'ok', stopReason: 'end_turn' };
    const asked = { inputTokensAsked: prompt.inputTokensAsked, outputTokensAsked: prompt.outputTokensAsked };
    const times = { scheduledAt: scheduledAt ?? sentAt, sentAt, endedAt: clock.now() };
    return { index, user, stage, ...times, chunks: [], outcome, prompt: asked };
  };
}

/** A run on a virtual clock; every answer takes 100 ms unless told. */
export function aRun(
  options: Pick<LoadOptions, 'stages'> & Partial<LoadOptions>,
  reply: (request: PlannedRequest) => Reply = () => ({ latencyMs: 100 }),
): LoadOptions & { clock: Clock } {
  const clock = options.clock ?? virtualClock(0);
  return {
    call: aCall(clock, reply),
    prompts: (index) => ({ text: `Prompt ${index}`, inputTokensAsked: 2, outputTokensAsked: 10 }),
    ...options,
    clock,
  };
}
