import type { BusEvent } from '../bus-event.ts';

/** Why a target did not get an event, in the words that stand beside messages in a dead-letter queue. */
export interface DeliveryFailure {
  /** Such as `NO_RESOURCE`. */
  code: string;
  message: string;
  /** How often it was tried again. */
  retries: number;
  /** Which bound of the retry policy was reached; nothing, where to try again would not have helped. */
  exhausted?: 'MaximumRetryAttempts' | 'MaximumEventAgeInSeconds';
}

/** An event that a target did not get, and no dead-letter queue either. */
export interface UndeliveredEvent {
  event: BusEvent;
  ruleArn: string;
  targetArn: string;
  failure: DeliveryFailure;
  /** When it was given up, in milliseconds since 1970 by the endpoint's clock. */
  at: number;
}
