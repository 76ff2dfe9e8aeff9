import { detectionMetrics } from '../metrics.ts';

/**
 * Tells which way a metric points: those that detect something bad say by 1 that it is there.
 *
 * @param metric Its name.
 * @returns Whether 0 is the best score of it; of a custom metric that is not known, and false.
 */
export function lowIsGood(metric: string): boolean {
  return detectionMetrics.some((detection) => detection === metric);
}
