/**
 * The agent broker and the supervisor as a stack of the AWS CDK.
 *
 * @module
 */
export { AgentBrokerStack, type AgentBrokerStackProps } from './agent-broker-stack.ts';
export type { AgentDefinition, AgentRuns, AgentWorker } from './agent-definition.ts';
export type { RequestTaker } from './event-routes.ts';
export { type HandlerCode, type HandlerName, handlerNames } from './handler-code.ts';
export type { ModelAccess } from './model-access.ts';
