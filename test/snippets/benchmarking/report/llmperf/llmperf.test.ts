import { describe, expect, test } from 'vitest';
import {
  llmperfFiles,
  llmperfMetrics,
  llmperfResponse,
  llmperfResults,
  llmperfTable,
  llmperfText,
  published,
} from '../../../../../snippets/benchmarking/mod.ts';
import { aFailure, aTrace } from '../../a-trace.ts';

/** Sent at 1,000 ms: tokens after 400, 420 and 440 ms, the end after 445. */
const answer = aTrace([400, 420, 440]);
const configuration = {
  ...{ model: 'a/model:1', meanInputTokens: 500, stddevInputTokens: 25, meanOutputTokens: 1_000 },
  ...{ stddevOutputTokens: 100, numConcurrentRequests: 2, endedAt: new Date(1_718_209_114_999) },
};
const read = ({ text }: { text: string }) => JSON.parse(text);

test('llmperfResponse() has the first wait in the inter-token latency, and the last byte in the throughput', () => {
  expect(llmperfResponse(answer)).toEqual({
    error_code: null,
    error_msg: '',
    inter_token_latency_s: 0.44 / 3,
    ttft_s: 0.4,
    end_to_end_latency_s: 0.445,
    request_output_throughput_token_per_s: 3 / 0.445,
    number_total_tokens: 503,
    number_output_tokens: 3,
    number_input_tokens: 500,
  });
});

test('llmperfResponse() counts pieces where the service did not count, and asked tokens for sent ones', () => {
  const { inputTokens: _, outputTokens: __, ...uncounted } = aTrace([400, 420], { inputTokens: 77 });
  expect(llmperfResponse(uncounted)).toMatchObject({ number_input_tokens: 500, number_output_tokens: 2 });
  expect(llmperfResponse(aTrace([400, 420], { inputTokens: 77 })).number_input_tokens).toBe(77);
});

describe('llmperfResponse() of a failure has a status, and nothing else', () => {
  test.each([
    ['throttled', 429],
    ['service-error', 500],
    ['cut', -1],
    ['no-text', -1],
  ] as const)('%s: %d', (kind, status) => {
    expect(llmperfResponse(aFailure(kind, [400, 420]))).toMatchObject({
      ...{ error_code: status, error_msg: `${kind}: `, ttft_s: 0, end_to_end_latency_s: 0 },
      ...{ inter_token_latency_s: 0, request_output_throughput_token_per_s: 0, number_output_tokens: 0 },
    });
  });
});

test('llmperfResults() leaves failures out of distributions, and counts them by status', () => {
  const traces = [answer, aTrace([600]), aFailure('cut', [1]), aFailure('stalled'), aFailure('throttled')];
  const results = llmperfResults(traces.map(llmperfResponse), 30);
  expect(results).toMatchObject({
    ttft_s: { mean: 0.5, min: 0.4, max: 0.6, quantiles: { p25: 0.45, p50: 0.5, p75: 0.55 } },
    number_output_tokens: { mean: 2, stddev: Math.SQRT2 },
    ...{ num_requests_started: 5, number_errors: 3, error_rate: 0.6 },
    ...{ error_code_frequency: '{-1: 2, 429: 1}', num_completed_requests: 2 },
    num_completed_requests_per_min: 4,
  });
  expect(results.mean_output_throughput_token_per_s).toBeCloseTo(4 / 30, 12);
});

test('llmperfResults() stands a run without answers', () => {
  expect(llmperfResults([llmperfResponse(aFailure('throttled'))], 1)).toEqual({
    ...{ num_requests_started: 1, error_rate: 1, number_errors: 1, error_code_frequency: '{429: 1}' },
    ...{
      mean_output_throughput_token_per_s: 0,
      num_completed_requests: 0,
      num_completed_requests_per_min: 0,
    },
  });
  expect(llmperfResults([], 1)).toMatchObject({ error_rate: 0, error_code_frequency: '{}' });
});

test.each([0, -1, Number.NaN])('llmperfResults() needs time, and not %d seconds', (seconds) => {
  expect(() => llmperfResults([], seconds)).toThrow(
    new RangeError(
      `Cannot summarize a run as it must have taken more than 0 seconds: current value is ${seconds}`,
    ),
  );
});

test('llmperfFiles() has the names of LLMPerf, flat and in its order', () => {
  const summary = read(llmperfFiles([answer, aTrace([600])], configuration).summary);
  const statistics = ['p25', 'p50', 'p75', 'p90', 'p95', 'p99'].map((level) => `quantiles_${level}`);
  expect(Object.keys(summary)).toEqual([
    ...['version', 'name', 'model', 'mean_input_tokens', 'stddev_input_tokens', 'mean_output_tokens'],
    ...['stddev_output_tokens', 'num_concurrent_requests'],
    ...llmperfMetrics.flatMap((metric) =>
      [...statistics, 'mean', 'min', 'max', 'stddev'].map((name) => `results_${metric}_${name}`),
    ),
    ...['results_num_requests_started', 'results_error_rate', 'results_number_errors'],
    ...['results_error_code_frequency', 'results_mean_output_throughput_token_per_s'],
    ...['results_num_completed_requests', 'results_num_completed_requests_per_min', 'timestamp'],
  ]);
  expect(summary).toMatchObject({
    ...{ version: '2023-08-31', name: 'a-model-1_500_1000_summary', model: 'a/model:1' },
    ...{ results_ttft_s_quantiles_p50: 0.5, timestamp: 1_718_209_114 },
  });
});

test('llmperfFiles() tells how long the run took from the first request sent to the last one ended', () => {
  const late = aTrace([400], { sentAt: 31_000, endedAt: 61_000 });
  const { summary } = llmperfFiles([answer, late], configuration);
  expect(read(summary).results_num_completed_requests_per_min).toBe(2);
});

test('llmperfFiles() names its files after the model and the lengths', () => {
  const names = (model: string) => {
    const { summary, individualResponses } = llmperfFiles([answer], { ...configuration, model });
    return [summary.name, individualResponses.name];
  };
  expect(names('bedrock/llama/arn:aws:bedrock::1')).toEqual([
    'bedrock-llama-arn-aws-bedrock-1_500_1000_summary.json',
    'bedrock-llama-arn-aws-bedrock-1_500_1000_individual_responses.json',
  ]);
  expect(names('über_1.5--B')[0]).toBe('über_1-5-B_500_1000_summary.json');
});

test('llmperfFiles() flattens what the model was asked with, and what is kept beside it', () => {
  const { summary } = llmperfFiles([answer], {
    ...configuration,
    additionalSamplingParams: { temperature: 0, stop: ['a'] },
    metadata: { region: 'us-east-1', client: { cores: 2 } },
  });
  expect(read(summary)).toMatchObject({
    additional_sampling_params_temperature: 0,
    additional_sampling_params_stop: ['a'],
    region: 'us-east-1',
    client_cores: 2,
  });
});

test('llmperfFiles() has an entry for every request, failures too', () => {
  const traces = [answer, aFailure('cut', [400])];
  expect(read(llmperfFiles(traces, configuration).individualResponses)).toEqual(traces.map(llmperfResponse));
});

test('llmperfText() writes the published summary as it was published', () => {
  const lines = llmperfText(published.results).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'inter_token_latency_s',
    '    p25 = 0.010615988283217918',
    '    p50 = 0.010694698716183695',
  ]);
  expect(lines).toHaveLength(6 * 11 + 4);
  expect(lines.slice(-5)).toEqual([
    '    stddev = 160.9598415942952',
    'Number Of Errored Requests: 0',
    'Overall Output Throughput: 208.0008834264341',
    'Number Of Completed Requests: 100',
    'Completed Requests Per Minute: 11.20784995697034',
  ]);
});

describe('llmperfTable()', () => {
  const slow = { ...published.results, mean_output_throughput_token_per_s: 104 };

  test('stands every figure of one beside that of the other', () => {
    const { header, rows } = llmperfTable(published.results, slow, ['published', 'simulated']);
    expect(header).toEqual(['Metric', '', 'published', 'simulated', 'simulated ÷ published']);
    expect(rows).toHaveLength(6 * 10 + 4);
    expect(rows[0]).toEqual(['inter_token_latency_s', 'p25', '0.0106', '0.0106', '1.00']);
    expect(rows[59]).toEqual(['number_output_tokens', 'stddev', '161', '161', '1.00']);
    expect(rows.slice(60)).toEqual([
      ['Overall Output Throughput', '', '208', '104', '0.50'],
      ['Completed Requests Per Minute', '', '11.2', '11.2', '1.00'],
      ['Number Of Completed Requests', '', '100', '100', '1.00'],
      ['Number Of Errored Requests', '', '0', '0', ''],
    ]);
  });

  test('reads a distribution in any order of its figures', () => {
    const { mean, min, max, stddev, quantiles } = published.results.ttft_s;
    const { p25, p50, p75, p90, p95, p99 } = quantiles;
    const turned = { stddev, max, min, mean, quantiles: { p99, p95, p90, p75, p50, p25 } };
    const { rows } = llmperfTable(published.results, { ...slow, ttft_s: turned }, ['one', 'other']);
    expect(new Set(rows.slice(0, 60).map((cells) => cells[4]))).toEqual(new Set(['1.00']));
  });

  test('leaves out a distribution that one of them does not have', () => {
    const { ttft_s: _, ...rest } = published.results;
    expect(llmperfTable(published.results, rest, ['one', 'other']).rows).toHaveLength(5 * 10 + 4);
  });
});
