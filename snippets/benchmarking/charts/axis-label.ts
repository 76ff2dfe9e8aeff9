import type { MetricWords } from '../report/metric-words.ts';

/** Says what an axis shows; a unit that the words tell already is not told again. */
export function axisLabel({ words, unit }: MetricWords): string {
  return unit === 'ms' ? `${words} (ms)` : words;
}
