import {
  DeleteRuleCommand,
  DescribeRuleCommand,
  DisableRuleCommand,
  EnableRuleCommand,
  ListRulesCommand,
  PutEventsCommand,
  PutRuleCommand,
  type PutRuleCommandInput,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { describe, expect, test } from 'vitest';
import { anEventClient, queueArn } from '../../../../support/an-event-client.ts';

const EventPattern = '{"source":["broker"]}';
const Targets = [{ Id: 'queue', Arn: queueArn('tasks') }];

/** An endpoint with the rule `all`. */
async function withRule(rule: Partial<PutRuleCommandInput> = {}) {
  const endpoint = anEventClient();
  const { client } = endpoint;
  await client.send(new PutRuleCommand({ Name: 'all', EventPattern, ...rule }));
  const state = async () => (await client.send(new DescribeRuleCommand({ Name: 'all' }))).State;
  return { ...endpoint, state };
}

describe('DescribeRule', () => {
  test('tells what PutRule has put', async () => {
    const { client } = await withRule({ Description: 'Everything', State: 'DISABLED' });
    const { $metadata: _, ...told } = await client.send(new DescribeRuleCommand({ Name: 'all' }));
    expect(told).toEqual({
      Name: 'all',
      Arn: 'arn:aws:events:us-east-1:000000000000:rule/all',
      EventPattern,
      State: 'DISABLED',
      Description: 'Everything',
      EventBusName: 'default',
      CreatedBy: '000000000000',
    });
  });

  test.each([DescribeRuleCommand, EnableRuleCommand, DisableRuleCommand])(
    '%o names a rule that there is not',
    async (Command) => {
      const { client } = anEventClient();
      await expect(client.send(new Command({ Name: 'none' }))).rejects.toThrow(
        expect.objectContaining({
          name: 'ResourceNotFoundException',
          message: 'Rule none does not exist on EventBus default.',
        }),
      );
    },
  );
});

describe('ListRules', () => {
  test('gives those of a bus whose names begin so', async () => {
    const { client } = await withRule();
    await client.send(new PutRuleCommand({ Name: 'alarms', EventPattern }));
    const list = async (NamePrefix?: string) =>
      (await client.send(new ListRulesCommand({ NamePrefix }))).Rules?.map(({ Name }) => Name);
    expect(await list()).toEqual(['all', 'alarms']);
    expect(await list('all')).toEqual(['all']);
    expect(await list('b')).toEqual([]);
  });
});

test('DisableRule keeps events from targets, until EnableRule', async () => {
  const { client, aws, queues, state } = await withRule();
  await client.send(new PutTargetsCommand({ Rule: 'all', Targets }));
  const put = async (Detail: string) => {
    await client.send(new PutEventsCommand({ Entries: [{ Source: 'broker', DetailType: 'told', Detail }] }));
    await aws.events.settled();
  };
  await client.send(new DisableRuleCommand({ Name: 'all' }));
  expect(await state()).toBe('DISABLED');
  await put('{"event":1}');
  await client.send(new EnableRuleCommand({ Name: 'all' }));
  expect(await state()).toBe('ENABLED');
  await put('{"event":2}');
  const bodies = queues.sent.get(queueArn('tasks'))?.map(({ body }) => JSON.parse(body).detail);
  expect(bodies).toEqual([{ event: 2 }]);
});

test('PutRule changes a rule, whose targets stay', async () => {
  const { client, aws, queues } = await withRule();
  await client.send(new PutTargetsCommand({ Rule: 'all', Targets }));
  await client.send(new PutRuleCommand({ Name: 'all', EventPattern: '{"source":["web"]}' }));
  for (const Source of ['broker', 'web']) {
    await client.send(new PutEventsCommand({ Entries: [{ Source, DetailType: 'told', Detail: '{}' }] }));
  }
  await aws.events.settled();
  const sources = queues.sent.get(queueArn('tasks'))?.map(({ body }) => JSON.parse(body).source);
  expect(sources).toEqual(['web']);
});

describe('PutRule refuses', () => {
  test.each<[Partial<PutRuleCommandInput>, string]>([
    [{ EventPattern: undefined }, 'Parameter(s) EventPattern or ScheduleExpression must be specified.'],
    [
      { EventPattern: undefined, ScheduleExpression: 'rate(1 minute)' },
      'ScheduleExpression is not supported: the endpoint has no schedules.',
    ],
  ])('%j', async (change, message) => {
    await expect(withRule(change)).rejects.toThrow(
      expect.objectContaining({ name: 'ValidationException', message }),
    );
  });
});

describe('DeleteRule', () => {
  test('refuses a rule that has targets, and forgets one whose targets are removed', async () => {
    const { client } = await withRule();
    const remove = () => client.send(new DeleteRuleCommand({ Name: 'all' }));
    await client.send(new PutTargetsCommand({ Rule: 'all', Targets }));
    await expect(remove()).rejects.toThrow(
      expect.objectContaining({
        name: 'ValidationException',
        message: "Rule can't be deleted since it has targets.",
      }),
    );
    await client.send(new RemoveTargetsCommand({ Rule: 'all', Ids: ['queue'] }));
    await remove();
    expect((await client.send(new ListRulesCommand({}))).Rules).toEqual([]);
    // A rule that is not there is no mistake.
    await remove();
  });
});
