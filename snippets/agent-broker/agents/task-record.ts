import * as z from 'zod';
import { agentEventSchema } from '../events/agent-event-schema.ts';
import type { JsonObject } from '../json-object.ts';
import type { StateStore } from '../state/state-store.ts';

const taskRecord = z.discriminatedUnion('status', [
  /** A worker has it, and nobody else may until then, in milliseconds since 1970. */
  z.object({ status: z.literal('claimed'), until: z.number() }),
  /** It has ended; the event is told again whenever the task comes again. */
  z.object({ status: z.literal('ended'), event: agentEventSchema }),
]);

/** What is kept of a task. */
export type TaskRecord = z.infer<typeof taskRecord>;

/** A task's record as it was read; version 0 if there was none. */
export interface ReadTask {
  record: TaskRecord | undefined;
  version: number;
}

/** Where tasks are kept in a state store: under their tokens. */
export const taskRecords = {
  async read(state: StateStore, idempotencyToken: string): Promise<ReadTask> {
    const stored = await state.get(key(idempotencyToken));
    return { record: stored && taskRecord.parse(stored.value), version: stored?.version ?? 0 };
  },

  write(
    state: StateStore,
    idempotencyToken: string,
    record: TaskRecord & JsonObject,
    version: number,
  ): Promise<number> {
    return state.put(key(idempotencyToken), record, version);
  },
};

function key(idempotencyToken: string): string {
  return `task#${idempotencyToken}`;
}
