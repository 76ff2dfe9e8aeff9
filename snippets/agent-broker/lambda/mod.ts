/**
 * The handlers of the stack's functions, each made from its variables.
 *
 * @module
 */
export { createBrokerHandler } from './create-broker-handler.ts';
export { createBuryHandler } from './create-bury-handler.ts';
export { createSupervisorHandler } from './create-supervisor-handler.ts';
export { createWorkerHandler } from './create-worker-handler.ts';
export { createQueueHandler, type HandledMessage, type QueueHandler } from './queue-handler.ts';
export { type Environment, readEnvironment } from './read-environment.ts';
