import { realClock } from '../clock/real-clock.ts';
import type { TaskEvent } from '../trace/task-event.ts';
import { cleanUp } from './clean-up.ts';
import { costOf } from './cost-of.ts';
import { ScreenMemory } from './screen-memory.ts';
import type { TaskOptions } from './task-options.ts';
import type { TaskResult } from './task-result.ts';
import type { TaskRun } from './task-run.ts';
import { type Ending, work } from './work.ts';

const longestMs = 600_000;

// #region run-task
/**
 * Has an agent do a task on a computer, within bounds and a policy; in the end, its session is over.
 *
 * @param options The task, and all that it takes.
 * @returns How it went: whatever happens on the way is an end with a name, not an error.
 * @throws {RangeError} If a bound can't be held: then nothing has begun.
 */
export async function runTask(options: TaskOptions): Promise<TaskResult> {
  checkBounds(options);
  const { clock = realClock, signal = new AbortController().signal, bounds = {} } = options;
  const [late, over] = [new AbortController(), new AbortController()];
  const ms = bounds.ms ?? longestMs;
  const watch = clock.sleep(ms, over.signal).then(
    () => late.abort(new Error(`It may take ${ms / 1_000} s.`)),
    () => {},
  );
  const { run, trace } = begin(options, AbortSignal.any([signal, late.signal]));
  const ending = await work(run).catch((error: unknown) => endOf(error, signal, late.signal));
  over.abort();
  await watch;
  const leftBehind = await cleanUp(run);
  const { error: _, ...told } = ending;
  run.tell({ type: 'ended', ...told });
  const { text, turn: turns, usage } = run;
  const cost = options.prices && { cost: costOf(usage, options.prices) };
  return { ...ending, text, turns, usage, ...cost, trace, leftBehind };
}
// #endregion run-task

function begin(options: TaskOptions, signal: AbortSignal): { run: TaskRun; trace: TaskEvent[] } {
  const { clock = realClock, sessionId = crypto.randomUUID(), onEvent } = options;
  const trace: TaskEvent[] = [];
  const run: TaskRun = {
    ...{ options, clock, signal, sessionId },
    screen: new ScreenMemory(),
    usage: { inputTokens: 0, outputTokens: 0 },
    turn: 0,
    text: '',
    tell(event) {
      const timed = { at: clock.now(), turn: run.turn, ...event };
      trace.push(timed);
      onEvent?.(timed);
    },
  };
  return { run, trace };
}

function endOf(error: unknown, signal: AbortSignal, late: AbortSignal): Ending {
  const reasonOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));
  if (signal.aborted) return { end: 'aborted', reason: reasonOf(signal.reason) };
  if (late.aborted) return { end: 'out-of-time', reason: reasonOf(late.reason) };
  return { end: 'failed', reason: reasonOf(error), error };
}

function checkBounds({ bounds = {}, prices }: TaskOptions): void {
  for (const [name, value] of Object.entries(bounds))
    if (!(value > 0))
      throw new RangeError(
        `Cannot run a task as bounds.${name} must be more than 0: current value is ${value}`,
      );
  if (bounds.cost !== undefined && bounds.cost < Infinity && !prices)
    throw new RangeError(
      `Cannot hold a cost of ${bounds.cost} as prices must be given: current value is none`,
    );
}
