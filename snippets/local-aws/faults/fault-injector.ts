import type { Clock } from '../clock/clock.ts';
import { ArmedRule, type FaultableCall } from './armed-rule.ts';
import type { Fault, FaultRule } from './fault-rule.ts';
import { parseFaultRules } from './parse-fault-rules.ts';
import { throwFault } from './throw-fault.ts';

/**
 * Decides which calls go wrong, and how.
 *
 * Every rule counts the calls that it is about. Of several rules that would have a call fail, the first one wins.
 *
 * @example
 * ```ts
 * import { createLocalAws } from '@outcrop/snippets/local-aws';
 *
 * const aws = createLocalAws({ faults: [{ kind: 'modelNotReady', untilMs: 10_000, since: 'firstCall' }] });
 * aws.faults.set([{ kind: 'throttling', operations: ['Converse*'], rate: 1 / 20 }]);
 * console.assert(aws.faults.rules.length === 1);
 * aws.faults.clear();
 * ```
 */
export class FaultInjector {
  readonly #seed: string;
  readonly #clock: Clock;
  #armed: ArmedRule[] = [];

  constructor({ seed, clock, rules = [] }: { seed: string; clock: Clock; rules?: readonly FaultRule[] }) {
    this.#seed = seed;
    this.#clock = clock;
    this.set(rules);
  }

  /** The rules as they were set. */
  get rules(): FaultRule[] {
    return this.#armed.map(({ rule }) => rule);
  }

  /**
   * Puts rules in the place of the ones before; they begin to count anew.
   *
   * @throws {FaultRuleError} If one of them cannot be followed; the rules before stay then.
   */
  set(rules: readonly FaultRule[]): void {
    const now = this.#clock.now();
    this.#armed = parseFaultRules(rules).map(
      (rule, index) => new ArmedRule(rule, `${this.#seed}/fault/${index}`, now),
    );
  }

  /** Lets everything go well. */
  clear(): void {
    this.#armed = [];
  }

  /** Counts a call, and tells what goes wrong with it; nothing if it goes well. */
  draw(call: FaultableCall): Fault | undefined {
    const now = this.#clock.now();
    // Each rule is asked, for each has to count.
    return this.#armed.filter((armed) => armed.fires(call, now))[0]?.rule;
  }

  /**
   * Counts a call that has no response of its own, such as a record of a batch job, and fails if a rule says so.
   *
   * @param signal Ends the wait of a timeout.
   * @throws {ServiceError} The error that the rule names; faults of bodies and streams spare such a call.
   */
  async check(call: FaultableCall, signal: AbortSignal): Promise<void> {
    const fault = this.draw(call);
    if (fault) await throwFault(fault, this.#clock, signal);
  }
}
