import type { Clock } from '../../clock/clock.ts';
import { QueueAccessError } from '../../queues/queue-access-error.ts';
import { seededRandom } from '../../random.ts';
import type { BusEvent } from '../bus-event.ts';
import type { EventRule } from '../event-rule.ts';
import type { EventTarget } from '../requests/event-target.ts';
import { targetInput } from '../target-input.ts';
import { deliverEvent, type TargetPlaces } from './deliver-event.ts';
import { retryDelivery } from './retry-delivery.ts';
import type { DeliveryFailure, UndeliveredEvent } from './undelivered-event.ts';

/** What deliveries work with. */
export interface EventDeliveriesOptions extends TargetPlaces {
  seed: string;
  clock: Clock;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  /** Called with what was thrown where the endpoint itself failed. */
  onDefect(error: unknown): void;
}

/** The ways of events from rules to targets, which run by themselves. */
export class EventDeliveries {
  readonly #options: EventDeliveriesOptions;
  readonly #underWay = new Set<Promise<void>>();
  #undelivered: UndeliveredEvent[] = [];
  #forgetting = new AbortController();

  constructor(options: EventDeliveriesOptions) {
    this.#options = options;
  }

  /** Begins to deliver an event to all targets of a rule. */
  start(rule: EventRule, event: BusEvent): void {
    const { closed, onDefect } = this.#options;
    const signal = AbortSignal.any([closed, this.#forgetting.signal]);
    for (const target of rule.targets.values()) {
      const delivery = this.#deliver(rule, target, event, signal)
        .catch((error: unknown) => {
          if (!signal.aborted) onDefect(error);
        })
        .finally(() => this.#underWay.delete(delivery));
      this.#underWay.add(delivery);
    }
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** What neither a target nor a dead-letter queue has taken, the oldest first. */
  undelivered(): UndeliveredEvent[] {
    return [...this.#undelivered];
  }

  /** Ends what is under way, and forgets what was not delivered. */
  reset(): void {
    this.#forgetting.abort();
    this.#forgetting = new AbortController();
    this.#undelivered = [];
  }

  async #deliver(rule: EventRule, target: EventTarget, event: BusEvent, signal: AbortSignal): Promise<void> {
    const { seed, clock } = this.#options;
    const body = targetInput(target, event, rule, new Date(clock.now()).toISOString());
    const failure = await retryDelivery(() => deliverEvent(target, body, this.#options), {
      clock,
      random: seededRandom(seed, 'delivery', event.id, target.Id),
      policy: target.RetryPolicy,
      signal,
    });
    if (!failure || (await this.#bury(rule, target, event, failure))) return;
    signal.throwIfAborted();
    this.#undelivered.push({ event, ruleArn: rule.arn, targetArn: target.Arn, failure, at: clock.now() });
  }

  /** @returns Whether a dead-letter queue has taken the event. */
  async #bury(
    rule: EventRule,
    { Arn, DeadLetterConfig }: EventTarget,
    event: BusEvent,
    { code, message, retries, exhausted }: DeliveryFailure,
  ): Promise<boolean> {
    if (DeadLetterConfig?.Arn === undefined) return false;
    const attributes = {
      RULE_ARN: rule.arn,
      TARGET_ARN: Arn,
      ERROR_CODE: code,
      ERROR_MESSAGE: message,
      RETRY_ATTEMPTS: String(retries),
      ...(exhausted && { EXHAUSTED_RETRY_CONDITION: exhausted }),
    };
    try {
      await this.#options.queues.send(DeadLetterConfig.Arn, { body: JSON.stringify(event), attributes });
      return true;
    } catch (error) {
      if (error instanceof QueueAccessError) return false;
      throw error;
    }
  }
}
