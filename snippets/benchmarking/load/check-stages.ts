import type { Stage } from './stage.ts';

/**
 * Checks what a run is to do.
 *
 * @throws {RangeError} If a stage has no end or no load, or two have the same name.
 */
export function checkStages(stages: readonly Stage[]): void {
  const names = new Set<string>();
  for (const stage of stages) {
    if (names.has(stage.name)) {
      throw new RangeError(`Cannot run stages as their names must differ: current value is ${stage.name}`);
    }
    names.add(stage.name);
    for (const [rule, isKept, value] of rulesOf(stage)) {
      if (isKept) continue;
      throw new RangeError(`Cannot run stage '${stage.name}' as ${rule}: current value is ${value}`);
    }
  }
}

function rulesOf(stage: Stage): [rule: string, isKept: boolean, value: unknown][] {
  const { requests, durationMs, ramp } = stage;
  return [
    ['requests or durationMs must be set', requests !== undefined || durationMs !== undefined, 'neither'],
    ['requests must be a positive whole number', isCount(requests ?? 1), requests],
    ['durationMs must be positive', isPositive(durationMs ?? 1), durationMs],
    stage.type === 'closed'
      ? ['users must be a positive whole number', isCount(stage.users), stage.users]
      : ['ratePerSecond must be positive', isPositive(stage.ratePerSecond), stage.ratePerSecond],
    ['ramp.durationMs must be positive', isPositive(ramp?.durationMs ?? 1), ramp?.durationMs],
    stage.type === 'closed'
      ? ['ramp.from must be a whole number', isCount((ramp?.from ?? 0) + 1), ramp?.from]
      : ['ramp.from must be at least 0', isPositive((ramp?.from ?? 0) + Number.MIN_VALUE), ramp?.from],
  ];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}
