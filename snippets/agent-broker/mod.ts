/**
 * Asynchronous agents: a broker that leads each event to the agents that it is for, and a supervisor that keeps the
 * state of a request until all of it is done.
 *
 * @module
 */
export type { Completion, MissingInput, TokenUsage } from './agents/completion.ts';
export type { TaskMessage } from './broker/task-message.ts';
export type { EventBus } from './bus/event-bus.ts';
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export type { AgentEvent } from './events/agent-event.ts';
export { eventTypes } from './events/event-types.ts';
export type { JsonObject, JsonValue } from './json-object.ts';
export type { MessageQueue, NewMessage, ReceivedMessage, ReceiveOptions } from './queue/message-queue.ts';
export type { AgentContext, Ingress } from './registry/agent-context.ts';
export type { AgentRegistry } from './registry/agent-registry.ts';
export type { StateStore, StoredState } from './state/state-store.ts';
export { VersionConflictError } from './state/version-conflict-error.ts';
