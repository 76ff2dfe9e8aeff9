import type { AgentEvent } from '../events/agent-event.ts';

/** Where events are told: EventBridge, or memory. Rules lead them from there to queues. */
export interface EventBus {
  /**
   * Tells events to whoever has a rule for them, at least once each and in any order.
   *
   * @param events The events.
   * @throws {PublishError} If some were not taken; it names them, and the others were.
   */
  publish(events: readonly AgentEvent[]): Promise<void>;
}
