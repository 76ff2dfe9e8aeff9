import type { EventTest } from './pattern/compile-event-pattern.ts';
import type { EventTarget } from './requests/event-target.ts';

/** A rule of an event bus. */
export interface EventRule {
  name: string;
  arn: string;
  busName: string;
  /** The pattern as it was put. */
  eventPattern: string;
  matches: EventTest;
  isEnabled: boolean;
  description?: string | undefined;
  roleArn?: string | undefined;
  /** By their ids. */
  targets: Map<string, EventTarget>;
}

/** Where events are put. */
export interface EventBus {
  name: string;
  arn: string;
  description?: string | undefined;
  /** In milliseconds since 1970. */
  createdAt: number;
  /** By their names. */
  rules: Map<string, EventRule>;
}
