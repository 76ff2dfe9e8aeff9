/**
 * Writes a metric's name in words.
 *
 * @param metric Such as `LogicalCoherence`.
 * @returns Such as `Logical coherence`.
 */
export function metricWords(metric: string): string {
  const words = metric.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
