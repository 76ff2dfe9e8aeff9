import type { MetricName } from '../metrics/summarize.ts';

/** What a metric is called, and what it is counted in. */
export interface MetricWords {
  words: string;
  unit: 'ms' | 'tokens/s' | 'tokens';
}

/** What metrics are called in tables and charts. */
export const metricWords: Readonly<Record<MetricName, MetricWords>> = {
  timeToFirstToken: { words: 'Time to first token', unit: 'ms' },
  timeToFirstOutputToken: { words: 'Time to first output token', unit: 'ms' },
  interTokenLatency: { words: 'Inter-token latency', unit: 'ms' },
  gaps: { words: 'Gaps between pieces', unit: 'ms' },
  endToEndLatency: { words: 'End-to-end latency', unit: 'ms' },
  outputTokensPerSecond: { words: 'Output tokens per second', unit: 'tokens/s' },
  inputTokens: { words: 'Input tokens', unit: 'tokens' },
  outputTokens: { words: 'Output tokens', unit: 'tokens' },
  sendDelay: { words: 'Delay of sending', unit: 'ms' },
};
