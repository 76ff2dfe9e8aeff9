import { EventError, newEvent, parseAgentEvent } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';

const event = newEvent({ type: 'request.received', source: 'web', data: { text: 'to Sydney' } });

/** An event as EventBridge delivers it to a queue. */
function delivered(changes: object = {}): object {
  return {
    version: '0',
    id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
    'detail-type': event.type,
    source: event.source,
    account: '123456789012',
    time: '2025-09-01T00:00:00Z',
    region: 'us-east-1',
    resources: [],
    detail: event,
    ...changes,
  };
}

/** What it says of a body that holds no event. */
function refusalOf(body: string): string | undefined {
  try {
    parseAgentEvent(body);
  } catch (error) {
    expect(error).toBeInstanceOf(EventError);
    return error instanceof EventError ? error.message : undefined;
  }
  return undefined;
}

test('parseAgentEvent() reads an event alone and in an envelope of EventBridge', () => {
  expect(parseAgentEvent(JSON.stringify(event))).toEqual(event);
  expect(parseAgentEvent(JSON.stringify(delivered()))).toEqual(event);
});

test('parseAgentEvent() drops fields that no event has', () => {
  expect(parseAgentEvent(JSON.stringify({ ...event, admin: true }))).toEqual(event);
});

test.each([
  ['id', '', 'id must not be empty: current value is ""'],
  ['id', 7, 'id must be a text: current value is 7'],
  ['type', undefined, 'type must be a text: current value is undefined'],
  ['source', null, 'source must be a text: current value is null'],
  [
    'time',
    '2025-09-01',
    'time must be a time such as 2025-09-01T00:00:00.000Z: current value is "2025-09-01"',
  ],
  [
    'time',
    '2025-09-01T00:00:00.000+02:00',
    'time must be a time such as 2025-09-01T00:00:00.000Z: current value is "2025-09-01T00:00:00.000+02:00"',
  ],
  ['correlationId', '', 'correlationId must not be empty: current value is ""'],
  ['causationId', 1, 'causationId must be a text: current value is 1'],
  ['traceparent', null, 'traceparent must be a text: current value is null'],
  ['idempotencyToken', [], 'idempotencyToken must be a text: current value is []'],
  ['data', [1], 'data must be an object: current value is [1]'],
  ['data', undefined, 'data must be an object: current value is undefined'],
])('parseAgentEvent() refuses the %s %j, alone and in an envelope', (field, value, rule) => {
  const wrong = { ...event, [field]: value };
  expect(refusalOf(JSON.stringify(wrong))).toBe(`Cannot read an event as ${rule}`);
  expect(refusalOf(JSON.stringify(delivered({ detail: wrong })))).toBe(`Cannot read an event as ${rule}`);
});

test.each([
  ['{"id":', 'the body must be JSON: current value is "{\\"id\\":"'],
  ['[]', 'the body must be an object: current value is []'],
  ['null', 'the body must be an object: current value is null'],
  ['{"detail-type":"a","detail":"text"}', 'detail must be an object: current value is "text"'],
])('parseAgentEvent() refuses the body %s', (body, rule) => {
  expect(refusalOf(body)).toBe(`Cannot read an event as ${rule}`);
});

test.each([
  [
    { 'detail-type': 'request.ended' },
    'its type must be the envelope\'s, "request.ended": current value is "request.received"',
  ],
  [{ source: 'aws.s3' }, 'its source must be the envelope\'s, "aws.s3": current value is "web"'],
])('parseAgentEvent() refuses an event that its envelope %j belies', (changes, rule) => {
  expect(refusalOf(JSON.stringify(delivered(changes)))).toBe(`Cannot read an event as ${rule}`);
});

test('parseAgentEvent() shows 80 characters of what is wrong', () => {
  expect(refusalOf('x'.repeat(1000))).toBe(
    `Cannot read an event as the body must be JSON: current value is "${'x'.repeat(79)}…`,
  );
});
