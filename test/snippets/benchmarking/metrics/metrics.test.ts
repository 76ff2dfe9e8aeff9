import { describe, expect, it } from 'vitest';
import {
  endToEndLatency,
  gaps,
  interTokenLatency,
  llmperfInterTokenLatency,
  outputTokensPerSecond,
  overallOutputTokensPerSecond,
  requestsPerMinute,
  runWindow,
  sendDelay,
  timeToFirstOutputToken,
  timeToFirstToken,
  totalTimeTokensPerSecond,
} from '../../../../snippets/benchmarking/mod.ts';
import { aFailure, aPiece, aTrace } from '../a-trace.ts';

// Sent at 1,000 ms; tokens after 400, 420 and 440 ms; the last byte after 445 ms.
const trace = aTrace();
const broken = aFailure('cut', [400, 420]);
const reasoning = aTrace([], {
  chunks: [
    aPiece(100, 'other', 0),
    aPiece(200, 'reasoning'),
    aPiece(260, 'reasoning'),
    aPiece(300),
    aPiece(310),
  ],
  outputTokens: 4,
});

const perRequest = {
  timeToFirstToken,
  timeToFirstOutputToken,
  endToEndLatency,
  interTokenLatency,
  outputTokensPerSecond,
  llmperfInterTokenLatency,
  totalTimeTokensPerSecond,
};

describe('of an answer', () => {
  it.each([
    ['timeToFirstToken', 400, 200],
    ['timeToFirstOutputToken', 400, 300],
    ['endToEndLatency', 440, 310],
    ['interTokenLatency', (440 - 400) / 2, (310 - 200) / 3],
    ['outputTokensPerSecond', 1_000 / 20, 1_000 / ((310 - 200) / 3)],
    ['llmperfInterTokenLatency', 440 / 3, 310 / 4],
    ['totalTimeTokensPerSecond', 3 / 0.445, 4 / 0.005],
  ] as const)('%s() is %d, and %d of one that reasons', (name, plain, reasoned) => {
    expect(perRequest[name](trace)).toBeCloseTo(plain, 10);
    expect(perRequest[name](reasoning)).toBeCloseTo(reasoned, 10);
  });

  it('gaps() are between pieces that say something', () => {
    expect(gaps(trace)).toEqual([20, 20]);
    expect(gaps(reasoning)).toEqual([60, 40, 10]);
    expect(gaps(aTrace([400]))).toEqual([]);
  });
});

describe('of a failure', () => {
  it.each(Object.keys(perRequest) as (keyof typeof perRequest)[])('%s() is unknown', (name) => {
    expect(perRequest[name](broken)).toBeUndefined();
  });

  it('gaps() are none', () => {
    expect(gaps(broken)).toEqual([]);
  });
});

describe('from when a request was due', () => {
  const late = aTrace(undefined, { scheduledAt: 750 });

  it.each([
    [timeToFirstToken, 400],
    [timeToFirstOutputToken, 400],
    [endToEndLatency, 440],
  ])('%o adds the time that the client has lost', (metric, sent) => {
    expect(metric(late, 'sentAt')).toBe(sent);
    expect(metric(late, 'scheduledAt')).toBe(sent + 250);
  });

  it('sendDelay() is that time', () => {
    expect(sendDelay(late)).toBe(250);
    expect(sendDelay(trace)).toBe(0);
  });
});

describe('interTokenLatency() is unknown', () => {
  it.each([
    ['for one token', aTrace([400]), aTrace([400, 420])],
    ['when the whole answer came at once', aTrace([400, 400]), aTrace([400, 400, 401])],
    ['when the service did not count', aTrace(undefined, { outputTokens: 0 }), trace],
  ])('%s', (_, unknown, known) => {
    expect(interTokenLatency(unknown)).toBeUndefined();
    expect(interTokenLatency(known)).toBeGreaterThan(0);
  });
});

describe('over a run', () => {
  // From 1,000 to 1,445 ms; the failure is sent later, and ends the run at 2,500 ms.
  const run = [trace, { ...broken, sentAt: 1_200, endedAt: 2_500 }];

  it('runWindow() is from the first request sent to the last one ended', () => {
    expect(runWindow(run)).toBe(1_500);
    expect(runWindow([])).toBe(0);
  });

  it('overallOutputTokensPerSecond() counts tokens of answers, over the time of all', () => {
    expect(overallOutputTokensPerSecond(run)).toBe(3 / 1.5);
    expect(overallOutputTokensPerSecond([])).toBeUndefined();
  });

  it('requestsPerMinute() counts answers, over the time of all', () => {
    expect(requestsPerMinute(run)).toBe(1 / (1_500 / 60_000));
    expect(requestsPerMinute([])).toBeUndefined();
  });
});
