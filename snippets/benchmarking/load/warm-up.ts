import type { Clock } from '../clock/clock.ts';
import type { FailureKind } from '../trace/failure-kind.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import type { LoadRun } from './load-run.ts';
import { sleepUntil } from './sleep-until.ts';
import type { StageRun } from './stage-run.ts';
import type { WarmUpResult } from './warm-up-result.ts';

/** What comes before a run, so that it measures neither a cold model nor the opening of connections. */
export interface WarmUpOptions {
  /** How many requests are answered, or fail, once the model is awake, the first answer among them. @default 1 */
  requests?: number;
  /** How many of these are under way at a time: as many connections are opened, and a model may add copies. @default 1 */
  users?: number;
  /** From when on it does not ask again; a request under way has limits of its own. @default 300_000 */
  timeLimitMs?: number;
  /** How long it waits after a failure before it asks again. @default 5_000 */
  waitMs?: number;
}

/** Failures that waiting does not mend. */
const lasting: ReadonlySet<FailureKind> = new Set(['validation', 'denied', 'not-found', 'over-quota']);

/**
 * Wakes a model: asks until it answers, and then as often as is wanted.
 *
 * An imported model that nobody has called for five minutes has no copies: the first request makes Bedrock start one, and
 * fails, as all do until it is ready.
 *
 * @param run Whose call, clock and prompts it uses.
 * @see https://aws.amazon.com/blogs/machine-learning/benchmarking-customized-models-on-amazon-bedrock-using-llmperf-and-litellm/
 *   "ten seconds and up to 1 minute"
 */
export async function warmUp(
  { requests = 1, users = 1, timeLimitMs = 300_000, waitMs = 5_000 }: WarmUpOptions,
  run: LoadRun,
): Promise<WarmUpResult> {
  const traces: RequestTrace[] = [];
  let asked = 0;

  async function ask(user: number, part: StageRun): Promise<RequestTrace | undefined> {
    if (!part.take()) return undefined;
    const trace = await run.tryOut(asked++, user);
    if (trace) traces.push(trace);
    return trace;
  }

  const limit = { durationMs: timeLimitMs };
  const waking = run.begin({ ...progress, ...limit }, limit);
  const awake = await wake(() => ask(0, waking), waitMs, waking, run.clock);
  if ('problem' in awake) return { ready: false, problem: awake.problem, traces };
  const left = { requests: requests - 1 };
  const rest = run.begin({ ...progress, ...left }, left);
  await Promise.all(
    Array.from({ length: left.requests > 0 ? users : 0 }, async (_, user) => {
      while (await ask(user, rest));
    }),
  );
  return { ready: true, readyAfterMs: awake.sentAt - (traces[0]?.sentAt ?? 0), traces };
}

const progress = { stage: 'warm-up', stageIndex: -1 };

/** Asks until there is an answer, the time is over, or waiting is no use. */
async function wake(
  ask: () => Promise<RequestTrace | undefined>,
  waitMs: number,
  part: StageRun,
  clock: Clock,
): Promise<{ sentAt: number } | { problem: string }> {
  let problem = 'no answer in the time allowed';
  for (let trace = await ask(); trace; trace = await ask()) {
    const { outcome, sentAt } = trace;
    if (outcome.type === 'ok') return { sentAt };
    problem = `${outcome.kind}: ${outcome.message}`;
    if (lasting.has(outcome.kind)) break;
    await sleepUntil(clock, Math.min(clock.now() + waitMs, part.endsAt), part.signal);
  }
  return { problem };
}
