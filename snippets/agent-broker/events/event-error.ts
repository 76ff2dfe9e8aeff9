import { shown } from '../shown.ts';

/** Something that was to be an event and isn't. */
export class EventError extends Error {
  override name = 'EventError';

  /**
   * @param rule What would be right.
   * @param value What there is.
   */
  constructor(rule: string, value: unknown, options?: ErrorOptions) {
    super(`Cannot read an event as ${rule}: current value is ${shown(value)}`, options);
  }
}
