import {
  CreateEventBusCommand,
  DeleteEventBusCommand,
  DeleteRuleCommand,
  DescribeEventBusCommand,
  DescribeRuleCommand,
  ListEventBusesCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { describe, expect, test } from 'vitest';
import { anEventClient, queueArn } from '../../../../support/an-event-client.ts';

const EventPattern = '{"source":["broker"]}';

/** An endpoint with the bus `trips`. */
async function withBus() {
  const endpoint = anEventClient();
  const { client, clock } = endpoint;
  const made = {
    ...(await client.send(new CreateEventBusCommand({ Name: 'trips', Description: 'Of trips' }))),
  };
  const remove = (Name = 'trips') => client.send(new DeleteEventBusCommand({ Name }));
  const names = async (NamePrefix?: string) =>
    (await client.send(new ListEventBusesCommand({ NamePrefix }))).EventBuses?.map(({ Name }) => Name);
  return { ...endpoint, made, remove, names, createdAt: new Date(clock.now()) };
}

describe('CreateEventBus', () => {
  test('makes what DescribeEventBus tells of, by name and by ARN', async () => {
    const { client, made, createdAt } = await withBus();
    const Arn = 'arn:aws:events:us-east-1:000000000000:event-bus/trips';
    expect(made.EventBusArn).toBe(Arn);
    for (const Name of ['trips', Arn]) {
      const { $metadata: _, ...told } = await client.send(new DescribeEventBusCommand({ Name }));
      expect(told).toEqual({
        Name: 'trips',
        Arn,
        Description: 'Of trips',
        CreationTime: createdAt,
        LastModifiedTime: createdAt,
      });
    }
  });

  test('refuses the name of another one', async () => {
    const { client } = await withBus();
    await expect(client.send(new CreateEventBusCommand({ Name: 'trips' }))).rejects.toThrow(
      expect.objectContaining({
        name: 'ResourceAlreadyExistsException',
        message: 'Event bus trips already exists.',
      }),
    );
  });

  test('makes a bus that has rules and events of its own', async () => {
    const { client, aws, queues } = await withBus();
    const rule = { Name: 'all', EventBusName: 'trips' };
    await client.send(new PutRuleCommand({ ...rule, EventPattern }));
    const Targets = [{ Id: 'queue', Arn: queueArn('tasks') }];
    await client.send(new PutTargetsCommand({ Rule: 'all', EventBusName: 'trips', Targets }));
    expect(await client.send(new DescribeRuleCommand(rule))).toMatchObject({
      Arn: 'arn:aws:events:us-east-1:000000000000:rule/trips/all',
      EventBusName: 'trips',
    });
    const entry = { Source: 'broker', DetailType: 'told', Detail: '{}' };
    await client.send(new PutEventsCommand({ Entries: [entry] }));
    await aws.events.settled();
    expect(queues.sent.get(queueArn('tasks'))).toEqual([]);
    await client.send(new PutEventsCommand({ Entries: [{ ...entry, EventBusName: 'trips' }] }));
    await aws.events.settled();
    expect(queues.sent.get(queueArn('tasks'))?.length).toBe(1);
  });
});

test('ListEventBuses gives those whose names begin so, the default one first', async () => {
  const { names } = await withBus();
  expect(await names()).toEqual(['default', 'trips']);
  expect(await names('tri')).toEqual(['trips']);
});

test('DescribeEventBus names a bus that there is not', async () => {
  const { client } = anEventClient();
  await expect(client.send(new DescribeEventBusCommand({ Name: 'none' }))).rejects.toThrow(
    expect.objectContaining({
      name: 'ResourceNotFoundException',
      message: 'Event bus none does not exist.',
    }),
  );
});

describe('DeleteEventBus', () => {
  test('refuses a bus that has rules, and forgets one that has none', async () => {
    const { client, remove, names } = await withBus();
    await client.send(new PutRuleCommand({ Name: 'all', EventBusName: 'trips', EventPattern }));
    await expect(remove()).rejects.toThrow(
      expect.objectContaining({
        name: 'ValidationException',
        message: "Cannot delete event bus while it's associated with rules.",
      }),
    );
    await client.send(new DeleteRuleCommand({ Name: 'all', EventBusName: 'trips' }));
    await remove();
    expect(await names()).toEqual(['default']);
    // A bus that is not there is no mistake.
    await remove();
  });

  test('refuses the default bus', async () => {
    const { remove } = await withBus();
    await expect(remove('default')).rejects.toThrow('Cannot delete event bus default.');
  });
});
