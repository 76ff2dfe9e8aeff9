import {
  type Agent,
  type AgentEvent,
  createWorker,
  memoryStateStore,
  type StateStore,
  type TaskMessage,
  type WorkerOptions,
} from '../../../../snippets/agent-broker/mod.ts';
import { type StillClock, stillClock } from '../../../support/still-clock.ts';
import { anEvent } from '../broker/a-broker.ts';

export function aTask(facts: Partial<TaskMessage> = {}): TaskMessage {
  return {
    agent: 'flights',
    input: { destination: 'Sydney' },
    event: anEvent(),
    idempotencyToken: 'task-1',
    correlationId: 'request-1',
    causationId: 'event-1',
    ...facts,
  };
}

/** What the parts of a worker did, and which of them fail the next time. */
export interface Watched {
  /** `get`, `put`, `run` and `publish`, in their order. */
  steps: string[];
  told: AgentEvent[];
  /** Tokens of the effects, each once: the effect's own ledger. */
  effects: Set<string>;
  clock: StillClock;
  state: StateStore;
  options: WorkerOptions;
  /** Makes the n-th step from here fail, before or after it has done its work. */
  killAt(step: number, when: 'before' | 'after'): void;
}

/** A worker's parts, each of which can be the last thing that the worker does. */
export function watched(agent?: Agent): Watched {
  const [steps, told, effects, clock] = [
    [] as string[],
    [] as AgentEvent[],
    new Set<string>(),
    stillClock(0),
  ];
  const kept = memoryStateStore({ clock });
  let kill: { step: number; when: 'before' | 'after' } | undefined;

  async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
    steps.push(name);
    const dies = kill?.step === steps.length && kill.when;
    // A process that was killed does nothing more, not even tidy up.
    if (kill && steps.length > kill.step) throw new Error('killed');
    if (dies === 'before') throw new Error('killed');
    const result = await work();
    if (dies) throw new Error('killed');
    return result;
  }

  const state: StateStore = {
    get: (key) => step('get', () => kept.get(key)),
    put: (key, value, version) => step('put', () => kept.put(key, value, version)),
  };
  const effectful: Agent = agent ?? {
    name: 'flights',
    run: ({ idempotencyToken }) =>
      step('run', async () => {
        effects.add(idempotencyToken);
        return { status: 'completed', result: { booked: true } };
      }),
  };
  const bus = {
    publish: (events: readonly AgentEvent[]) => step('publish', async () => void told.push(...events)),
  };
  return {
    ...{ steps, told, effects, clock, state },
    options: { agent: effectful, state, bus, clock },
    killAt(place, when) {
      kill = { step: place, when };
    },
  };
}

/** A worker of these parts after whatever killed the last one. */
export function nextWorker(parts: Watched) {
  parts.steps.length = 0;
  parts.killAt(Number.POSITIVE_INFINITY, 'before');
  return createWorker(parts.options);
}
