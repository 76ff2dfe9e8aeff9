import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  converseStream,
  type LoadResult,
  RunReportError,
  readRunReport,
  runLoad,
  runReportSchema,
  summarize,
  toRunReport,
} from '../../../../snippets/benchmarking/mod.ts';
import { aFailure, aPiece, aTrace } from '../a-trace.ts';
import { anEndpoint, aRequest } from '../an-endpoint.ts';

const result: LoadResult = {
  ended: 'complete',
  traces: [aTrace([400, 420.123_456]), aTrace([300], { index: 1, sentAt: 1_500, chunks: [aPiece(900)] })],
  givenUp: 0,
  stages: [{ name: 'steady', startedAt: 999, sentAllAt: 1_500 }],
};
const options = {
  configuration: {
    model: 'a-model',
    seed: 'a seed',
    stages: [{ type: 'closed' as const, name: 'steady', users: 2, requests: 2 }],
    length: { mean: 500, max: Number.POSITIVE_INFINITY },
  },
  startedAt: new Date(Date.UTC(2025, 5, 1)),
};
const text = (given = result) => JSON.stringify(toRunReport(given, options));

test('toRunReport() keeps the configuration and the seed, whole', () => {
  expect(toRunReport(result, options)).toMatchObject({
    ...{ format: 'token-benchmark', version: 1, startedAt: '2025-06-01T00:00:00.000Z', startOf: 'sentAt' },
    configuration: { ...options.configuration, length: { mean: 500, max: null } },
  });
});

test('toRunReport() counts time from the first request that was sent', () => {
  const { requests, stages } = toRunReport(result, options);
  expect(requests[0]).toMatchObject({
    ...{ scheduledAt: 0, sentAt: 0, endedAt: 425.123 },
    chunks: [
      [400, 'text', 4],
      [420.123, 'text', 4],
    ],
  });
  expect(requests[1]?.sentAt).toBe(500);
  expect(stages).toEqual([{ name: 'steady', startedAt: -1, sentAllAt: 500 }]);
});

test('toRunReport() summarizes from where it is told to', () => {
  const late = { ...result, traces: [aTrace([400], { scheduledAt: 900 })] };
  const mean = (startOf: 'sentAt' | 'scheduledAt') =>
    toRunReport(late, { ...options, startOf }).summary.metrics.timeToFirstToken?.mean;
  expect([mean('sentAt'), mean('scheduledAt')]).toEqual([400, 500]);
});

test('toRunReport() keeps a warm-up apart, which came before the first request', () => {
  const warmUp = { ready: true, readyAfterMs: 700, traces: [aTrace([300], { index: -1, sentAt: 200 })] };
  const report = toRunReport({ ...result, warmUp }, options);
  expect(report.warmUp).toMatchObject({
    ready: true,
    readyAfterMs: 700,
    requests: [{ index: -1, sentAt: -800 }],
  });
  expect(report.summary.requests).toBe(2);
});

test('toRunReport() stands a run that never began', () => {
  const warmUp = { ready: false, problem: 'throttled: no', traces: [aFailure('throttled')] };
  const cold = { ...result, ended: 'not-warm' as const, traces: [], stages: [], warmUp };
  const { report, traces } = readRunReport(text(cold));
  expect(traces).toEqual([]);
  expect(report.warmUp?.requests[0]?.sentAt).toBe(0);
});

describe('readRunReport()', () => {
  test('gives back what was measured, to the microsecond', () => {
    const { report, traces } = readRunReport(text());
    expect(report).toEqual(toRunReport(result, options));
    expect(traces[0]).toMatchObject({ sentAt: 0, chunks: [{ at: 400, kind: 'text', characters: 4 }, {}] });
    const [read, measured] = [traces, result.traces].map(
      (each) => summarize(each).metrics.endToEndLatency?.max ?? Number.NaN,
    );
    expect(read).toBeCloseTo(measured ?? 0, 3);
  });

  test('keeps failures, and counts that the service did not give', () => {
    const { inputTokens: _, outputTokens: __, ...uncounted } = aFailure('stalled', [1, 2]);
    const { traces } = readRunReport(text({ ...result, traces: [uncounted] }));
    expect(traces[0]?.outcome).toEqual({ type: 'failed', kind: 'stalled', message: '', afterTokens: 2 });
    expect(traces[0]).not.toHaveProperty('outputTokens');
  });

  test.each([
    ['no JSON', 'Cannot read a report as it must be JSON: current value is "no JSON"'],
    [`{${'a'.repeat(50)}`, `Cannot read a report as it must be JSON: current value is "{${'a'.repeat(39)}…"`],
    [
      JSON.stringify({ ...JSON.parse(text()), version: 2 }),
      'Cannot read a report as it must be one:\n✖ Invalid input: expected 1\n  → at version',
    ],
    [
      JSON.stringify({ ...JSON.parse(text()), extra: true }),
      'Cannot read a report as it must be one:\n✖ Unrecognized key: "extra"',
    ],
  ])('refuses %j', (given, message) => {
    expect(() => readRunReport(given)).toThrow(new RunReportError(message));
  });
});

test('runReportSchema as JSON Schema takes a report, and no other', () => {
  const ajv = new Ajv2020({ formats: { 'date-time': true }, allowUnionTypes: true });
  const isReport = ajv.compile(z.toJSONSchema(runReportSchema));
  const traces = [aTrace(), aFailure('cut', [1])];
  expect([isReport(JSON.parse(text({ ...result, traces }))), isReport.errors]).toEqual([true, null]);
  expect(isReport({ ...JSON.parse(text()), requests: [{ index: 0 }] })).toBe(false);
  expect(isReport({ ...JSON.parse(text()), configuration: { model: 'a' } })).toBe(false);
});

test('toRunReport() of a run against an endpoint reads back, and comes out the same twice', async () => {
  const measure = async () => {
    const { clock, ...endpoint } = anEndpoint();
    const { stages } = options.configuration;
    const run = await runLoad({
      ...{ call: converseStream({ ...endpoint, clock }), prompts: () => aRequest.prompt, stages, clock },
      seed: options.configuration.seed,
    });
    return JSON.stringify(toRunReport(run, options));
  };
  const written = await measure();
  const { report, traces } = readRunReport(written);
  expect(report).toMatchObject({ ended: 'complete', givenUp: 0 });
  // The endpoint gives the first token after 100 ms, and three more every 10 ms.
  expect(summarize(traces).metrics).toMatchObject({
    timeToFirstToken: { count: 2, mean: 100 },
    interTokenLatency: { mean: 10 },
  });
  expect(await measure()).toBe(written);
});
