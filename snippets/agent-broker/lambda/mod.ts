/**
 * The handlers of the stack's functions, each made from its variables.
 *
 * They read agents by the registry and not by Powertools' parameters, whose provider of AppConfig neither keeps the last
 * document that was right nor begins a new session when a token is refused.
 *
 * @module
 */
export { createBrokerHandler } from './create-broker-handler.ts';
export { createBuryHandler } from './create-bury-handler.ts';
export { createSupervisorHandler } from './create-supervisor-handler.ts';
export { createWorkerHandler } from './create-worker-handler.ts';
export { createQueueHandler, type HandledMessage, type QueueHandler } from './queue-handler.ts';
export { type Environment, readEnvironment } from './read-environment.ts';
