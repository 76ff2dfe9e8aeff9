import {
  PutEventsCommand,
  type PutEventsRequestEntry,
  PutRuleCommand,
  PutTargetsCommand,
  type Target,
} from '@aws-sdk/client-eventbridge';
import { describe, expect, test } from 'vitest';
import { anEventClient, queueArn } from '../../../../support/an-event-client.ts';

const entry: PutEventsRequestEntry = {
  Source: 'broker',
  DetailType: 'task.completed',
  Detail: '{"agent":"flights","seats":2}',
};

/** An endpoint whose rule `all` leads the events of `broker` to the target. */
async function withTarget(target: Partial<Target> = {}) {
  const endpoint = anEventClient();
  const EventPattern = '{"source":["broker"]}';
  await endpoint.client.send(new PutRuleCommand({ Name: 'all', EventPattern }));
  const Targets = [{ Id: 'one', Arn: queueArn('tasks'), ...target }];
  await endpoint.client.send(new PutTargetsCommand({ Rule: 'all', Targets }));
  return {
    ...endpoint,
    put: (...Entries: PutEventsRequestEntry[]) => endpoint.client.send(new PutEventsCommand({ Entries })),
    sent: (name = 'tasks') => endpoint.queues.sent.get(queueArn(name)) ?? [],
  };
}

describe('PutEvents delivers', () => {
  test('the whole envelope, to a rule that it fits', async () => {
    const { put, sent, aws } = await withTarget();
    const { Entries = [], FailedEntryCount } = await put(
      { ...entry, Resources: ['a'], Time: new Date('2025-03-17T08:30:00.750Z') },
      { ...entry, Source: 'another' },
    );
    await aws.events.settled();
    expect(FailedEntryCount).toBe(0);
    expect(Entries.map(({ EventId }) => EventId)).toEqual([expect.any(String), expect.any(String)]);
    expect(sent().map(({ body }) => JSON.parse(body))).toEqual([
      {
        version: '0',
        id: Entries[0]?.EventId,
        'detail-type': 'task.completed',
        source: 'broker',
        account: '000000000000',
        time: '2025-03-17T08:30:00Z',
        region: 'us-east-1',
        resources: ['a'],
        detail: { agent: 'flights', seats: 2 },
      },
    ]);
  });

  test("at the endpoint's time, where the entry has none", async () => {
    const { put, sent, aws } = await withTarget();
    await put(entry);
    await aws.events.settled();
    expect(JSON.parse(sent()[0]?.body ?? '')).toMatchObject({ time: '2025-01-01T00:00:00Z', resources: [] });
  });

  test.each<[Partial<Target>, string]>([
    [{ Input: '{"always":true}' }, '{"always":true}'],
    [{ InputPath: '$.detail' }, '{"agent":"flights","seats":2}'],
    [{ InputPath: '$.detail-type' }, '"task.completed"'],
    [{ InputPath: "$['detail']['agent']" }, '"flights"'],
    [
      {
        InputTransformer: {
          InputPathsMap: { agent: '$.detail.agent', seats: '$.detail.seats', none: '$.detail.none' },
          InputTemplate: '{"a": <agent>, "s": <seats>, "t": "for <agent>, <seats>, <none>", "x": "<other>"}',
        },
      },
      '{"a": "flights", "s": 2, "t": "for flights, 2, ", "x": "<other>"}',
    ],
    [
      {
        InputTransformer: { InputTemplate: '{"rule": "<aws.events.rule-name>", "d": <aws.events.rule-arn>}' },
      },
      '{"rule": "all", "d": "arn:aws:events:us-east-1:000000000000:rule/all"}',
    ],
  ])('what the target %j asks for', async (target, body) => {
    const { put, sent, aws } = await withTarget(target);
    await put(entry);
    await aws.events.settled();
    expect(sent()).toEqual([{ body, groupId: undefined }]);
  });

  test('a text of the event stays within the quotes of the template', async () => {
    const InputTransformer = { InputPathsMap: { a: '$.detail.a' }, InputTemplate: '{"a": "<a>", "b": <a>}' };
    const { put, sent, aws } = await withTarget({ InputTransformer });
    const hostile = '", "role": "admin';
    await put({ ...entry, Detail: JSON.stringify({ a: hostile }) });
    await aws.events.settled();
    expect(JSON.parse(sent()[0]?.body ?? '')).toEqual({ a: hostile, b: hostile });
  });

  test('with the group of a FIFO queue', async () => {
    const SqsParameters = { MessageGroupId: 'trip' };
    const { put, sent, aws } = await withTarget({ Arn: queueArn('tasks.fifo'), SqsParameters });
    await put(entry);
    await aws.events.settled();
    expect(sent('tasks.fifo').map(({ groupId }) => groupId)).toEqual(['trip']);
  });
});

describe('PutEvents refuses', () => {
  test.each<[string, Partial<PutEventsRequestEntry>, string, string]>([
    [
      'no source',
      { Source: undefined },
      'InvalidArgument',
      'Parameter Source is not valid. Reason: Source is a required argument.',
    ],
    [
      'an empty type',
      { DetailType: '' },
      'InvalidArgument',
      'Parameter DetailType is not valid. Reason: DetailType is a required argument.',
    ],
    [
      'no detail',
      { Detail: undefined },
      'InvalidArgument',
      'Parameter Detail is not valid. Reason: Detail is a required argument.',
    ],
    ['a detail that is no JSON', { Detail: '{' }, 'MalformedDetail', 'Detail is malformed.'],
    ['a detail that is no object', { Detail: '[]' }, 'MalformedDetail', 'Detail is malformed.'],
    [
      "a source of AWS's",
      { Source: 'aws.ec2' },
      'NotAuthorizedForSourceException',
      'Not authorized for the source.',
    ],
    [
      'an unknown bus',
      { EventBusName: 'none' },
      'ResourceNotFoundException',
      'Event bus none does not exist.',
    ],
  ])('%s, and takes the other entries', async (_, change, ErrorCode, ErrorMessage) => {
    const { put, sent, aws } = await withTarget();
    const { FailedEntryCount, Entries } = await put({ ...entry, ...change }, entry);
    await aws.events.settled();
    expect(FailedEntryCount).toBe(1);
    expect(Entries).toEqual([{ ErrorCode, ErrorMessage }, { EventId: expect.any(String) }]);
    expect(sent().length).toBe(1);
  });

  test('more than ten entries', async () => {
    const { put } = await withTarget();
    expect((await put(...Array(10).fill(entry))).FailedEntryCount).toBe(0);
    await expect(put(...Array(11).fill(entry))).rejects.toThrow(
      "at 'Entries' failed to satisfy constraint: Member must have length less than or equal to 10",
    );
  });

  test('a megabyte of entries', async () => {
    const { put } = await withTarget();
    const rest = 'broker'.length + 'task.completed'.length + '{"a":""}'.length + 14;
    const sized = (size: number) => ({
      ...entry,
      Time: new Date(0),
      Detail: `{"a":"${'x'.repeat(size - rest)}"}`,
    });
    expect((await put(sized(1024 ** 2 - 1))).FailedEntryCount).toBe(0);
    await expect(put(sized(1024 ** 2))).rejects.toThrow(
      expect.objectContaining({
        name: 'ValidationException',
        message: 'Total size of the entries in the request is over the limit.',
      }),
    );
  });
});
