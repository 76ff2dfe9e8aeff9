import { type Random, seededRandom } from '../random.ts';
import type { FaultRule } from './fault-rule.ts';
import { matchesGlob } from './matches-glob.ts';

/** What jobs call by themselves; a rule has to name it. */
const callsOfJobs: readonly string[] = ['BatchRecord', 'EvaluationCall'];

/** What a rule is asked about. */
export interface FaultableCall {
  /** The operation's name, or that of a job's own calls: `BatchRecord`, `EvaluationCall`. */
  operation: string;
  /** As the request names it; nothing if the operation is about no model. */
  modelId?: string | undefined;
}

/** A rule that counts. */
export class ArmedRule {
  readonly rule: FaultRule;
  readonly #random: Random;
  readonly #setAt: number;
  #firstAt: number | undefined;
  #calls = 0;

  /**
   * @param seed What chance hangs on; other rules have to have others.
   * @param now The time by the endpoint's clock.
   */
  constructor(rule: FaultRule, seed: string, now: number) {
    this.rule = rule;
    this.#random = seededRandom(seed);
    this.#setAt = now;
  }

  /** Counts a call, if the rule is about it, and tells whether it is one that has to fail. */
  fires(call: FaultableCall, now: number): boolean {
    if (!isAbout(this.rule, call)) return false;
    this.#calls++;
    this.#firstAt ??= now;
    const { calls, rate, untilMs, since } = this.rule;
    // Drawn even if something else spares the call, so that the draws of the calls after it stay the same.
    const drawn = rate === undefined || this.#random() < rate;
    const from = since === 'firstCall' ? this.#firstAt : this.#setAt;
    return (
      drawn &&
      (calls?.some((one) => includes(one, this.#calls)) ?? true) &&
      now - from < (untilMs ?? Infinity)
    );
  }
}

function isAbout(rule: FaultRule, { operation, modelId }: FaultableCall): boolean {
  if (countsEvents(rule) && !operation.endsWith('Stream')) return false;
  if (rule.models && !fits(modelId, rule.models)) return false;
  return rule.operations ? fits(operation, rule.operations) : !callsOfJobs.includes(operation);
}

function fits(name: string | undefined, patterns: readonly string[]): boolean {
  return name !== undefined && patterns.some((pattern) => matchesGlob(name, pattern));
}

/** Only streams have events. */
function countsEvents(rule: FaultRule): boolean {
  return rule.kind === 'streamError' || (rule.kind === 'cut' && rule.afterEvents !== undefined);
}

function includes(calls: number | readonly [number, number], call: number): boolean {
  return typeof calls === 'number' ? calls === call : calls[0] <= call && call <= calls[1];
}
