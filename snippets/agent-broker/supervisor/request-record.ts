import * as z from 'zod';
import type { TaskMessage } from '../broker/task-message.ts';
import { agentEventSchema as event } from '../events/agent-event-schema.ts';
import type { JsonObject } from '../json-object.ts';

const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json());
const question = z.object({ name: z.string().min(1), question: z.string().min(1) });

/** Of the supervisor's own making, and not looked through. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** What the supervisor can decide on; several at once, but an end stands alone. */
const action = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoke'), agent: z.string(), input: jsonObject }),
  z.object({ type: z.literal('ask answers agent'), questions: z.array(question) }),
  z.object({ type: z.literal('ask requester'), questions: z.array(question) }),
  z.object({ type: z.literal('finish'), outcome: z.enum(['complete', 'partial']), summary: z.string() }),
  z.object({ type: z.literal('give up'), reason: z.string() }),
]);

/** What was decided, and by whom; no actions means to wait. */
const decision = z.object({
  by: z.enum(['model', 'rule', 'bounds']),
  actions: z.array(action),
  /** Why it was not the model's, or what was wrong with the model's. */
  note: z.string().exactOptional(),
});

const task = z.object({
  token: z.string(),
  agent: z.string(),
  input: jsonObject,
  status: z.enum(['open', 'completed', 'incomplete', 'failed']),
  /** 2 once it was handed over again, with the same token, since no answer came. */
  attempt: z.int().min(1),
  dueAt: z.string(),
  result: jsonObject.exactOptional(),
  missing: z.array(question).exactOptional(),
  reason: z.string().exactOptional(),
  /** Counted as failed since no answer came in time; one that comes late is taken all the same. */
  silent: z.literal(true).exactOptional(),
});

const gap = z.object({
  name: z.string(),
  question: z.string(),
  /** The agent that misses it. */
  agent: z.string(),
  status: z.enum(['open', 'with answers agent', 'unanswered', 'with requester', 'answered']),
  answer: z.json().exactOptional(),
  answeredBy: z.enum(['answers agent', 'requester']).exactOptional(),
});

const outboxItem = z.object({
  id: z.string(),
  sent: z.boolean(),
  /** What is sent; gone once it was. */
  content: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('task'), message: z.custom<TaskMessage>(isObject, 'must be an object') }),
      z.object({ kind: z.literal('event'), event }),
      z.object({ kind: z.literal('timer'), event, dueAt: z.string() }),
    ])
    .exactOptional(),
});

const step = z.object({
  step: z.int(),
  at: z.string(),
  event: z.object({ id: z.string(), type: z.string() }),
  what: z.array(z.string()),
  decision: decision.exactOptional(),
});

/** What the supervisor knows of a request: one record in the state store, written as a whole. */
export const requestRecord = z.object({
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  status: z.enum(['running', 'waiting', 'finished', 'partly finished', 'given up']),
  request: event,
  /** When it is given up; stands still while the requester is asked. */
  deadlineAt: z.string(),
  waitingSince: z.string().exactOptional(),
  tasks: z.array(task),
  gaps: z.array(gap),
  /** What the requester has said since. */
  replies: z.array(z.object({ at: z.string(), text: z.string() })),
  totals: z.object({
    steps: z.int(),
    modelCalls: z.int(),
    inputTokens: z.int(),
    outputTokens: z.int(),
    /** US dollars; 0 where no prices were told. */
    cost: z.number(),
  }),
  history: z.array(step),
  /** The idempotency tokens of the events that were handled. */
  processed: z.array(z.string()),
  outbox: z.array(outboxItem),
  summary: z.string().exactOptional(),
  /** Why it ended before it was complete. */
  reason: z.string().exactOptional(),
});

/** All that is known of a request, in one record. */
export type RequestRecord = z.infer<typeof requestRecord>;
/** What an agent was asked to do for a request, and what came of it. */
export type RequestTask = z.infer<typeof task>;
/** Something that an agent must know to go on, and who was asked for it. */
export type RequestGap = z.infer<typeof gap>;
/** One entry in the history of a request. */
export type RequestStep = z.infer<typeof step>;
/** A message that the record says is to be sent. */
export type OutboxItem = z.infer<typeof outboxItem>;
/** One thing that the model decided to do next. */
export type SupervisorAction = z.infer<typeof action>;
/** What the model decided at one step. */
export type SupervisorDecision = z.infer<typeof decision>;
