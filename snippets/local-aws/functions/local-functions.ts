import type { Clock } from '../clock/clock.ts';
import type { QueueAccess } from '../queues/queue-access.ts';
import type { FailedInvocation } from './failed-invocation.ts';
import type { FunctionContext, FunctionHandler } from './function-context.ts';
import { mapQueue, type QueueMappingOptions } from './queue-mapping.ts';

/** How long Lambda waits before it invokes a function again that failed, in milliseconds. */
const retryDelaysMs = [60_000, 120_000];

/** How long a function may take, in milliseconds; Lambda's own bound. */
const timeoutMs = 900_000;

/** What an endpoint's functions work with. */
export interface LocalFunctionsOptions {
  clock: Clock;
  queues: QueueAccess;
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
}

/** Functions of this program that rules and queues invoke as they would Lambda's. */
export class LocalFunctions {
  readonly #options: LocalFunctionsOptions;
  readonly #handlers = new Map<string, FunctionHandler>();
  readonly #underWay = new Set<Promise<void>>();
  #failed: FailedInvocation[] = [];
  #forgetting = new AbortController();

  constructor(options: LocalFunctionsOptions) {
    this.#options = options;
  }

  /**
   * Sets a function, in place of the one of its name.
   *
   * @param name Letters, digits, `-` and `_`.
   * @param handler Is given events, and returns or throws.
   * @returns The function's ARN, in us-east-1; other regions' ARNs name it as well.
   */
  set(name: string, handler: FunctionHandler): string {
    if (!/^[\w-]{1,64}$/.test(name)) {
      const rule = 'its name must be 1 to 64 letters, digits, hyphens and underscores';
      throw new RangeError(`Cannot set a function as ${rule}: current value is "${name}"`);
    }
    this.#handlers.set(name, handler);
    return this.#arn(name);
  }

  /** Whether there is a function of that name or ARN. */
  has(nameOrArn: string): boolean {
    return this.#handlers.has(functionName(nameOrArn));
  }

  /**
   * Invokes a function.
   *
   * @param event Is copied through JSON, as on its way to Lambda.
   * @returns What its handler returns.
   * @throws {unknown} What its handler throws.
   */
  async invoke(nameOrArn: string, event: unknown): Promise<unknown> {
    const name = functionName(nameOrArn);
    const handler = this.#handlers.get(name);
    if (!handler) {
      throw new RangeError(`Cannot invoke a function as it must have been set: current value is "${name}"`);
    }
    // What a handler takes is for its author to know, here as on AWS.
    const handle = handler as (event: unknown, ...rest: [FunctionContext, () => void]) => unknown;
    return handle(JSON.parse(JSON.stringify(event)), this.#context(name), () => {});
  }

  /**
   * Invokes a function when its turn comes, with nobody waiting; where it fails, twice more.
   *
   * @param payload JSON; a text that is none is the event itself.
   * @returns Whether there is such a function.
   */
  invokeLater(nameOrArn: string, payload: string): boolean {
    if (!this.has(nameOrArn)) return false;
    const signal = AbortSignal.any([this.#options.closed, this.#forgetting.signal]);
    const invocation = this.#invokeAgain(functionName(nameOrArn), eventOf(payload), signal)
      .catch(() => {})
      .finally(() => this.#underWay.delete(invocation));
    this.#underWay.add(invocation);
    return true;
  }

  /**
   * Invokes a function with the messages of a queue, as an event source mapping of Lambda's does.
   *
   * @param nameOrArn The function; it may be set later.
   * @param queueArn The queue; it may be made later.
   * @returns What ends it; an invocation that runs then still deletes its messages.
   * @throws {RangeError} If an option is out of Lambda's bounds.
   */
  connect(nameOrArn: string, queueArn: string, options: QueueMappingOptions = {}): () => void {
    const { clock, queues, closed } = this.#options;
    const stopping = new AbortController();
    const signal = AbortSignal.any([closed, this.#forgetting.signal, stopping.signal]);
    mapQueue(queueArn, options, { clock, queues, signal, invoke: (event) => this.invoke(nameOrArn, event) });
    return () => stopping.abort();
  }

  /** The invocations without a caller that were given up, the oldest first. */
  failed(): FailedInvocation[] {
    return [...this.#failed];
  }

  /** Waits until every invocation without a caller has ended. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Forgets all functions, and lets go of their queues; what waits to be tried again is dropped. */
  reset(): void {
    this.#forgetting.abort();
    this.#forgetting = new AbortController();
    this.#handlers.clear();
    this.#failed = [];
  }

  async #invokeAgain(name: string, event: unknown, signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    for (let attempt = 0; ; attempt++) {
      try {
        await this.invoke(name, event);
        return;
      } catch (error) {
        signal.throwIfAborted();
        const delay = retryDelaysMs[attempt];
        if (delay === undefined) {
          this.#failed.push({ functionName: name, event, error, at: clock.now() });
          return;
        }
        await clock.sleep(delay, signal);
      }
    }
  }

  #arn(name: string): string {
    return `arn:aws:lambda:us-east-1:${this.#options.accountId}:function:${name}`;
  }

  #context(name: string): FunctionContext {
    const { clock } = this.#options;
    const deadline = clock.now() + timeoutMs;
    return {
      callbackWaitsForEmptyEventLoop: false,
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: this.#arn(name),
      memoryLimitInMB: '1024',
      awsRequestId: crypto.randomUUID(),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'local',
      getRemainingTimeInMillis: () => Math.max(0, deadline - clock.now()),
      done() {},
      fail() {},
      succeed() {},
    };
  }
}

/** `arn:aws:lambda:<region>:<account>:function:<name>`, with or without a version, or the name alone. */
function functionName(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? (nameOrArn.split(':')[6] ?? '') : nameOrArn;
}

function eventOf(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
