import { idempotencyToken, newEvent, nextTraceparent, parseAgentEvent } from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';

const origin = () => {
  let made = 0;
  return {
    clock: virtualClock(Date.UTC(2025, 8, 1)),
    uuid: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
  };
};

test('newEvent() begins a request: correlated with itself, without a cause, in a trace of its own', () => {
  const event = newEvent({ type: 'request.received', source: 'web', data: { text: 'to Sydney' } }, origin());
  const id = '00000000-0000-4000-8000-000000000001';
  expect(event).toEqual({
    id,
    type: 'request.received',
    source: 'web',
    time: '2025-09-01T00:00:00.000Z',
    correlationId: id,
    traceparent: '00-00000000000040008000000000000002-8000000000000003-01',
    idempotencyToken: id,
    data: { text: 'to Sydney' },
  });
  expect(parseAgentEvent(JSON.stringify(event))).toEqual(event);
});

test('newEvent() correlates a request by its token, where it has one, so that it can be told again', () => {
  const asked = { type: 'request.received', source: 'web', data: {}, idempotencyToken: 'trip' };
  const [first, again] = [newEvent(asked), newEvent(asked)];
  expect([first.correlationId, again.correlationId]).toEqual(['trip', 'trip']);
  expect(first.id).not.toBe(again.id);
  expect(newEvent({ ...asked, correlationId: 'request-1' }).correlationId).toBe('request-1');
});

test('newEvent() follows from another: same request, named cause, same trace with a span of its own', () => {
  const made = origin();
  const first = newEvent({ type: 'request.received', source: 'web', data: {} }, made);
  const second = newEvent({ type: 'task.completed', source: 'agent.a', data: {}, cause: first }, made);
  const third = newEvent({ type: 'request.ended', source: 'supervisor', data: {}, cause: second }, made);
  expect([second.correlationId, third.correlationId]).toEqual([first.id, first.id]);
  expect([second.causationId, third.causationId]).toEqual([first.id, second.id]);
  const spans = [first, second, third].map(({ traceparent = '' }) => traceparent.split('-'));
  expect(new Set(spans.map(([, trace]) => trace)).size).toBe(1);
  expect(new Set(spans.map(([, , span]) => span)).size).toBe(3);
});

test('newEvent() takes a correlation and a token that are given', () => {
  const given = { correlationId: 'request-1', idempotencyToken: 'token-1' };
  expect(newEvent({ type: 'a', source: 'b', data: {}, ...given }, origin())).toMatchObject(given);
});

test.each([
  ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00', '4bf92f3577b34da6a3ce929d0e0e4736', '00'],
  ['cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more', '4bf92f3577b34da6a3ce929d0e0e4736', '01'],
])('nextTraceparent() goes on with the trace of %s', (traceparent, trace, flags) => {
  expect(nextTraceparent(traceparent, origin().uuid)).toBe(`00-${trace}-8000000000000001-${flags}`);
});

test.each([
  undefined,
  '',
  '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7',
  'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
  '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
  '00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01',
])('nextTraceparent() begins a trace, as %j is none', (traceparent) => {
  expect(nextTraceparent(traceparent, origin().uuid)).toBe(
    '00-00000000000040008000000000000001-8000000000000002-01',
  );
});

test('idempotencyToken() is the SHA-256 of the parts as JSON', async () => {
  // printf '%s' '["event-1","flights"]' | sha256sum
  expect(await idempotencyToken('event-1', 'flights')).toBe(
    '530af93ba5b6e7e7edb7147e639870c01f1cff6d052d50098275d37ec819d620',
  );
  expect(await idempotencyToken('event-1', 'flights')).not.toBe(await idempotencyToken('event-1f', 'lights'));
});
