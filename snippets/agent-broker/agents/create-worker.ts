import type { TaskMessage } from '../broker/task-message.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import type { StateStore } from '../state/state-store.ts';
import { VersionConflictError } from '../state/version-conflict-error.ts';
import type { Agent } from './agent.ts';
import { completionEvent } from './completion-event.ts';
import { LeaseEndedError } from './lease-ended-error.ts';
import { runWithin } from './run-within.ts';
import { TaskClaimedError } from './task-claimed-error.ts';
import { TaskError } from './task-error.ts';
import { taskRecords } from './task-record.ts';

/** What a worker works with. */
export interface WorkerOptions {
  agent: Agent;
  /** Where tasks are claimed and their ends are kept. */
  state: StateStore;
  /** Where their ends are told. */
  bus: EventBus;
  /** @default realClock */
  clock?: Clock;
  /**
   * For how long a task is claimed, in milliseconds: a run that takes longer is stopped, and a worker that dies holds its
   * task for as long. The queue should hide messages for longer: then one that finds its task claimed finds that
   * claim ended the next time, and does not become a dead letter by waiting. @default 60_000
   */
  leaseMs?: number;
}

/** What became of a task's message, which can be deleted now. */
export interface WorkerOutcome {
  /** `repeated` if the task had ended before, and its end was only told again. */
  kind: 'ended' | 'repeated';
  /** The event `task.completed` that was told. */
  event: AgentEvent;
}

/** Does an agent's tasks. */
export interface Worker {
  /**
   * Does a task, keeps how it ended and tells it; when it returns, the message can be deleted.
   *
   * @param message The task.
   * @param signal Ends the work early.
   * @throws {TaskError} If the task is another agent's.
   * @throws {TaskClaimedError} If another worker has it. The message must come again.
   * @throws {unknown} What the agent, the state store or the bus threw. The message must come again.
   */
  handle(message: TaskMessage, signal?: AbortSignal): Promise<WorkerOutcome>;
}

// #region create-worker
/**
 * Makes a worker for an agent: claim the task by its token, run, keep the end, tell it. Whichever step a worker dies in,
 * the next one that gets the message goes on from there: an end that was kept is told again, with the same event id.
 *
 * Nobody can keep an end in the same moment in which something changes in the world. A worker that dies between the two
 * leaves a change that nothing tells of, and the agent is run again with the same token. Once and no more is what an
 * agent does whose effect takes the token and says by its own ledger that it has been done.
 *
 * @param options What it works with.
 */
export function createWorker(options: WorkerOptions): Worker {
  const { agent, state, bus, clock = realClock, leaseMs = 60_000 } = options;

  async function claim(token: string): Promise<{ version: number } | { ended: AgentEvent }> {
    const { record, version } = await taskRecords.read(state, token);
    if (record?.status === 'ended') return { ended: record.event };
    if (record && record.until > clock.now()) throw new TaskClaimedError(token, record.until);
    const until = clock.now() + leaseMs;
    try {
      return { version: await taskRecords.write(state, token, { status: 'claimed', until }, version) };
    } catch (cause) {
      if (cause instanceof VersionConflictError) throw new TaskClaimedError(token, until, { cause });
      throw cause;
    }
  }

  async function run(task: TaskMessage, version: number, signal?: AbortSignal): Promise<AgentEvent> {
    const { idempotencyToken: token } = task;
    let result: Awaited<ReturnType<Agent['run']>>;
    try {
      const late = () => new LeaseEndedError(token, leaseMs);
      result = await runWithin(leaseMs, (stop) => agent.run(task, stop), { clock, late, signal });
    } catch (error) {
      await giveBack(token, version);
      throw error;
    }
    const event = completionEvent(task, result, clock);
    await taskRecords.write(state, token, { status: 'ended', event: { ...event } }, version);
    return event;
  }

  /** So that the message need not wait for the claim to end; whoever has taken it since keeps it. */
  async function giveBack(token: string, version: number): Promise<void> {
    await taskRecords.write(state, token, { status: 'claimed', until: 0 }, version).catch(() => undefined);
  }

  return {
    async handle(task, signal) {
      if (task.agent !== agent.name) throw new TaskError(`its agent must be ${agent.name}`, task.agent);
      const claimed = await claim(task.idempotencyToken);
      const repeated = 'ended' in claimed;
      const event = repeated ? claimed.ended : await run(task, claimed.version, signal);
      await bus.publish([event]);
      return { kind: repeated ? 'repeated' : 'ended', event };
    },
  };
}
// #endregion create-worker
