import { describe, expect, it } from 'vitest';
import { failureKindOf } from '../../../../snippets/benchmarking/failures/failure-kind-of.ts';
import { RequestFailure } from '../../../../snippets/benchmarking/failures/request-failure.ts';

function fromStatus(httpStatusCode: number): Error {
  return Object.assign(new Error('A proxy says so'), { $metadata: { httpStatusCode } });
}

describe('failureKindOf()', () => {
  it.each([
    [400, 'validation'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'not-found'],
    [408, 'timed-out'],
    [429, 'throttled'],
    [499, 'validation'],
    [500, 'service-error'],
    [503, 'service-error'],
    [504, 'timed-out'],
  ])('takes the status %i of an unknown error for %s', (status, kind) => {
    expect(failureKindOf(fromStatus(status))).toBe(kind);
  });

  it('believes the name before the status', () => {
    const notReady = Object.assign(fromStatus(429), { name: 'ModelNotReadyException' });
    expect(failureKindOf(notReady)).toBe('model-not-ready');
  });

  it.each([
    ['ECONNREFUSED', 'not-connected'],
    ['ENOTFOUND', 'not-connected'],
    ['ERR_HTTP2_STREAM_ERROR', 'not-connected'],
    ['ERR_INVALID_ARG_TYPE', 'other'],
  ])('takes the code %s of Node for %s', (code, kind) => {
    expect(failureKindOf(Object.assign(new Error('It failed'), { code }))).toBe(kind);
  });

  it('knows what browsers say of failed connections', () => {
    expect(failureKindOf(new TypeError('Failed to fetch'))).toBe('not-connected');
    expect(failureKindOf(new TypeError('x is not a function'))).toBe('other');
  });

  it('keeps the kind of limits on this side, and names nothing else', () => {
    expect(failureKindOf(new RequestFailure('stalled', 'Nothing came'))).toBe('stalled');
    expect(failureKindOf('a text')).toBe('other');
  });
});
