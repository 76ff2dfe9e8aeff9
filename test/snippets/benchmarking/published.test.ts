import { expect, test } from 'vitest';
import { published } from '../../../snippets/benchmarking/mod.ts';

const { results, load } = published;

test('published rates agree with one another: both tell how long the run took', () => {
  const tokens = results.number_output_tokens.mean * results.num_completed_requests;
  const seconds = tokens / results.mean_output_throughput_token_per_s;
  const minutes = results.num_completed_requests / results.num_completed_requests_per_min;
  expect(seconds / 60).toBeCloseTo(minutes, 9);
  // The publishers say 8.
  expect(minutes).toBeCloseTo(8.92, 2);
  expect(Math.round(minutes)).not.toBe(load.minutes);
});

test('published output tokens are more than the model wrote: latencies tell of an eighth fewer', () => {
  const {
    inter_token_latency_s: latency,
    end_to_end_latency_s: whole,
    number_output_tokens: tokens,
  } = results;
  // LLMPerf's inter-token latency is nearly the whole latency ÷ the pieces that came, so this is how many came.
  const pieces = whole.mean / latency.mean;
  expect(pieces).toBeCloseTo(published.outputTokensByLatency, 0);
  expect(1 - pieces / tokens.mean).toBeCloseTo(1 / 8, 2);
  // LLMPerf asks for no more than it drew, and a hundred normal draws all stay below this in 98 of 100 runs.
  const most = load.outputTokens.mean + 3.5 * load.outputTokens.standardDeviation;
  expect(tokens.max).toBeGreaterThan(most);
  expect((tokens.max * pieces) / tokens.mean).toBeLessThan(most);
});

test('published load: as many requests as clients make together', () => {
  expect(load.clients * load.requestsPerClient).toBe(results.num_completed_requests);
});
