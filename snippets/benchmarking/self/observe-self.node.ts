import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { SelfObservation } from './self-observation.ts';

/** How often it looks whether the event loop is free, in milliseconds. */
const resolution = 10;

/**
 * Watches how busy this process is, from now on.
 *
 * @returns Ends the watch, and tells.
 */
export function observeSelf(): () => SelfObservation {
  const delays = monitorEventLoopDelay({ resolution });
  const startedAt = performance.now();
  const loop = performance.eventLoopUtilization();
  const cpu = process.cpuUsage();
  delays.enable();
  return function endWatch() {
    delays.disable();
    const durationMs = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(cpu);
    return {
      durationMs,
      eventLoopDelay: {
        mean: toDelay(delays.mean),
        p50: toDelay(delays.percentile(50)),
        p99: toDelay(delays.percentile(99)),
        max: toDelay(delays.max),
      },
      utilization: performance.eventLoopUtilization(loop).utilization,
      cpu: (user + system) / 1_000 / durationMs,
    };
  };
}

/** Node measures from one look to the next, in nanoseconds; without any look, its mean is NaN. */
function toDelay(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - resolution) || 0;
}
