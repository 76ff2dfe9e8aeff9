import type { PutEventsResultEntry } from '@aws-sdk/client-eventbridge';
import { EventDeliveries, type EventDeliveriesOptions } from './delivery/event-deliveries.ts';
import type { UndeliveredEvent } from './delivery/undelivered-event.ts';
import { EventBuses } from './event-buses.ts';
import { type EventEntry, putEntry } from './put-entry.ts';

/** What an endpoint's EventBridge works with. */
export interface EventsOptions extends EventDeliveriesOptions {
  /** Twelve digits. */
  accountId: string;
}

/** The EventBridge of an endpoint. */
export class Events {
  readonly #options: EventsOptions;
  readonly #deliveries: EventDeliveries;
  readonly buses: EventBuses;

  constructor(options: EventsOptions) {
    this.#options = options;
    this.buses = new EventBuses(options);
    this.#deliveries = new EventDeliveries(options);
  }

  /**
   * Takes events, and begins to deliver them to the targets of the rules that they fit.
   *
   * @returns An id for each event that was taken, and a reason for each other one, in their order.
   */
  put(region: string, entries: readonly EventEntry[]): PutEventsResultEntry[] {
    return entries.map((entry) => this.#put(region, entry));
  }

  /** The events that a target did not get, and no dead-letter queue either, the oldest first. */
  undelivered(): UndeliveredEvent[] {
    return this.#deliveries.undelivered();
  }

  /** Waits until every event that was put is delivered, or given up. */
  async settled(): Promise<void> {
    await this.#deliveries.settled();
  }

  /** Forgets buses, rules and events; what is under way ends. */
  reset(): void {
    this.#deliveries.reset();
    this.buses.reset();
  }

  #put(region: string, entry: EventEntry): PutEventsResultEntry {
    const { accountId, clock } = this.#options;
    const stamp = { id: crypto.randomUUID(), account: accountId, region, now: clock.now() };
    const event = putEntry(entry, stamp);
    if (!('id' in event)) return event;
    const bus = this.buses.find(region, entry.EventBusName);
    if (!bus) {
      const ErrorMessage = `Event bus ${entry.EventBusName} does not exist.`;
      return { ErrorCode: 'ResourceNotFoundException', ErrorMessage };
    }
    for (const rule of bus.rules.values()) {
      if (rule.isEnabled && rule.matches(event)) this.#deliveries.start(rule, event);
    }
    return { EventId: event.id };
  }
}
