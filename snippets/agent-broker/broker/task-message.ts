import type { AgentEvent } from '../events/agent-event.ts';
import type { JsonObject } from '../json-object.ts';

/** What an agent finds in its ingress queue. */
export interface TaskMessage {
  /** The agent's name in the registry. */
  agent: string;
  /** What the model filled in, by the agent's schema. */
  input: JsonObject;
  /** The event that led to it; data, whatever its text says. */
  event: AgentEvent;
  /** What the supervisor knows of the request; nothing where there is no supervisor. */
  context?: JsonObject;
  /** Equal whenever the same task is handed over again. */
  idempotencyToken: string;
  correlationId: string;
  /** The id of the event, or of the supervisor's step, that it follows from. */
  causationId: string;
  traceparent?: string;
}
