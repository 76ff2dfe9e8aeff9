import type { RequestTrace } from '../trace/request-trace.ts';
import { runWindow } from './run-window.ts';

/**
 * Output tokens a second of a whole run: the output tokens of all answers ÷ the time that the run took.
 *
 * Failures bring no tokens, but the time that they took counts.
 *
 * @returns Tokens a second; nothing for a run that took no time.
 *
 * @see https://docs.nvidia.com/nim/benchmarking/llm/metrics "Tokens per second (TPS)"
 */
export function overallOutputTokensPerSecond(traces: readonly RequestTrace[]): number | undefined {
  const windowMs = runWindow(traces);
  if (windowMs === 0) return undefined;
  const good = traces.filter(({ outcome }) => outcome.type === 'ok');
  return good.reduce((sum, { outputTokens = 0 }) => sum + outputTokens, 0) / (windowMs / 1000);
}
