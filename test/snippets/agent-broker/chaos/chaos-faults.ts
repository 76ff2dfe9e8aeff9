import type { Random } from '../../../../snippets/local-aws/mod.ts';
import type { ChaosProcess, ChaosScheduler } from './chaos-scheduler.ts';

/** How often what goes wrong goes wrong, each as a probability. */
export interface ChaosRates {
  /** The process dies before or after a call of a store, queue, bus, model or ledger. */
  kill: number;
  /** A call is refused. */
  throttle: number;
  /** A message is delivered twice. */
  twice: number;
  /** A message is delivered up to two minutes late. */
  late: number;
  /** The model of the supervisor picks wrongly. */
  wrongPick: number;
  /** Everything stands still for up to two minutes, longer than claims and messages are held. */
  pause: number;
}

export const noChaos: ChaosRates = { kill: 0, throttle: 0, twice: 0, late: 0, wrongPick: 0, pause: 0 };

export const muchChaos: ChaosRates = {
  kill: 0.02,
  throttle: 0.03,
  twice: 0.1,
  late: 0.2,
  wrongPick: 0.1,
  pause: 0.02,
};

/** What a table says that has too much to do; the SDK gives up with it after its own attempts. */
export class ThrottledError extends Error {
  override name = 'ThrottlingException';
}

/**
 * Puts a part behind faults: each call of its methods is a step of a process, which may be refused, or be the last that
 * the process makes, before it is done or after.
 */
export function withFaults<T extends object>(
  part: T,
  process: ChaosProcess,
  { scheduler, rates, random }: { scheduler: ChaosScheduler; rates: ChaosRates; random: Random },
): T {
  return new Proxy(part, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]) => {
        await scheduler.step(process);
        const chance = random();
        if (chance < rates.kill / 2) return scheduler.kill(process);
        if (random() < rates.throttle) throw new ThrottledError('Rate exceeded');
        const result: unknown = await Reflect.apply(method, target, given);
        if (chance < rates.kill) return scheduler.kill(process);
        return result;
      };
    },
  });
}
