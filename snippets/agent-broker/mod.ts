/**
 * Asynchronous agents: a broker that leads each event to the agents that it is for, and a supervisor that keeps the
 * state of a request until all of it is done.
 *
 * @module
 */

export type { Agent, AgentResult } from './agents/agent.ts';
export type { AgentTool } from './agents/agent-tool.ts';
export type { ReturnedFunction } from './agents/answer-control.ts';
export { type BedrockAgentOptions, bedrockAgent } from './agents/bedrock-agent.ts';
export { buryTask } from './agents/bury-task.ts';
export type { Completion, MissingInput, TokenUsage } from './agents/completion.ts';
export { createWorker, type Worker, type WorkerOptions, type WorkerOutcome } from './agents/create-worker.ts';
export { EndpointError } from './agents/endpoint-error.ts';
export { type HttpAgentOptions, httpAgent } from './agents/http-agent.ts';
export { LeaseEndedError } from './agents/lease-ended-error.ts';
export { type ModelAgentOptions, modelAgent, taskPrompt } from './agents/model-agent.ts';
export { parseTaskMessage } from './agents/parse-task-message.ts';
export { type RunWorkerOptions, runWorker, type WorkerTotals } from './agents/run-worker.ts';
export { TaskClaimedError } from './agents/task-claimed-error.ts';
export { TaskError } from './agents/task-error.ts';
export type { AgentChoice } from './broker/agent-choice.ts';
export type { BrokerDecision, RoutedTask } from './broker/broker-decision.ts';
export type { BrokerOutcome } from './broker/broker-outcome.ts';
export { brokerPrompt, brokerSystemPrompt } from './broker/broker-prompt.ts';
export { type AgentChoices, type ChooseAgentsOptions, chooseAgents } from './broker/choose-agents.ts';
export { type Broker, type BrokerOptions, createBroker } from './broker/create-broker.ts';
export { type HandOver, type HandOverOptions, handOver } from './broker/hand-over.ts';
export { IngressError } from './broker/ingress-error.ts';
export type { TaskMessage } from './broker/task-message.ts';
export { type EventBridgeBusOptions, eventBridgeBus } from './bus/event-bridge-bus.ts';
export type { EventBus } from './bus/event-bus.ts';
export { type EventRule, memoryEventBus } from './bus/memory-event-bus.ts';
export { PublishError, type UnpublishedEvent } from './bus/publish-error.ts';
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export { type LoggedMessage, type MessageLog, messageLog } from './diagram/message-log.ts';
export { type SequenceDiagramOptions, sequenceDiagram } from './diagram/sequence-diagram.ts';
export type { AgentEvent } from './events/agent-event.ts';
export { EventError } from './events/event-error.ts';
export { eventTypes } from './events/event-types.ts';
export { idempotencyToken } from './events/idempotency-token.ts';
export { type EventCause, type EventOrigin, type NewEvent, newEvent } from './events/new-event.ts';
export { nextTraceparent } from './events/next-traceparent.ts';
export { parseAgentEvent } from './events/parse-agent-event.ts';
export type { JsonObject, JsonValue } from './json-object.ts';
export { type CheckedInput, checkInput } from './model/check-input.ts';
export type { ConverseClient } from './model/converse-client.ts';
export { inertJson } from './model/inert-json.ts';
export { ModelCallError } from './model/model-call-error.ts';
export { type Choreography, choreography, type Subscription } from './patterns/choreography.ts';
export { type OrchestrateOptions, orchestrate } from './patterns/orchestrate.ts';
export { type MemoryQueue, type MemoryQueueOptions, memoryQueue } from './queue/memory-queue.ts';
export type { MessageQueue, NewMessage, ReceivedMessage, ReceiveOptions } from './queue/message-queue.ts';
export { SendError, type UnsentMessage } from './queue/send-error.ts';
export { sqsQueue } from './queue/sqs-queue.ts';
export type { AgentContext, Ingress } from './registry/agent-context.ts';
export type { AgentRegistry } from './registry/agent-registry.ts';
export { type AppConfigRegistryOptions, appConfigRegistry } from './registry/app-config-registry.ts';
export { checkRegistry } from './registry/check-registry.ts';
export { type MemoryRegistry, memoryRegistry } from './registry/memory-registry.ts';
export { parseRegistry } from './registry/parse-registry.ts';
export { type RegistryDocument, registryDocument } from './registry/registry-document.ts';
export { RegistryError } from './registry/registry-error.ts';
export { type TripResponderOptions, tripResponder } from './simulation/trip-responder.ts';
export { tripSubscriptions } from './simulation/trip-subscriptions.ts';
export { type DynamoStateStoreOptions, dynamoStateStore } from './state/dynamo-state-store.ts';
export { type MemoryStateStoreOptions, memoryStateStore } from './state/memory-state-store.ts';
export type { StateStore, StoredState } from './state/state-store.ts';
export { VersionConflictError } from './state/version-conflict-error.ts';
export type { TokenPrices } from './supervisor/add-usage.ts';
export {
  createSupervisor,
  type Supervisor,
  type SupervisorOptions,
  type SupervisorOutcome,
} from './supervisor/create-supervisor.ts';
export { decisionInstructions } from './supervisor/decision-prompt.ts';
export { supervisorTools } from './supervisor/offered-tools.ts';
export {
  type OutboxItem,
  type RequestGap,
  type RequestRecord,
  type RequestStep,
  type RequestTask,
  requestRecord,
  type SupervisorAction,
  type SupervisorDecision,
} from './supervisor/request-record.ts';
export { defaultSupervisorBounds, type SupervisorBounds } from './supervisor/supervisor-bounds.ts';
export { SupervisorError } from './supervisor/supervisor-error.ts';
export { timerDue } from './supervisor/timer-event.ts';
export type { Booking, BookingLedger } from './travel/booking-ledger.ts';
export { type MemoryBookingLedger, memoryBookingLedger } from './travel/memory-booking-ledger.ts';
export { storedBookingLedger } from './travel/stored-booking-ledger.ts';
export { type TravelAgentsOptions, travelAgents } from './travel/travel-agents.ts';
export { travelRegistry } from './travel/travel-registry.ts';
export {
  type TripTeam,
  type TripTeamOptions,
  tripQueueUrl,
  tripRules,
  tripTeam,
} from './travel/trip-team.ts';
