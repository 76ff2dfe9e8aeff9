import { PutEventsCommand, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { describe, expect, test } from 'vitest';
import { anEventClient, queueArn } from '../../../support/an-event-client.ts';

/** An endpoint whose rule leads every event of `broker` to a target. */
async function withRule(Arn: string, DeadLetterConfig?: { Arn: string }) {
  const endpoint = anEventClient();
  await endpoint.client.send(new PutRuleCommand({ Name: 'all', EventPattern: '{"source":["broker"]}' }));
  const RetryPolicy = { MaximumRetryAttempts: 3 };
  const Targets = [{ Id: 'one', Arn, DeadLetterConfig, RetryPolicy }];
  await endpoint.client.send(new PutTargetsCommand({ Rule: 'all', Targets }));
  const Entries = [{ Source: 'broker', DetailType: 'told', Detail: '{"agent":"flights"}' }];
  return { ...endpoint, put: () => endpoint.client.send(new PutEventsCommand({ Entries })) };
}

const functionArn = 'arn:aws:lambda:us-east-1:000000000000:function:agent';

describe('functions as targets', () => {
  test('get the event and a context', async () => {
    const { aws, put } = await withRule(functionArn);
    const got: unknown[] = [];
    expect(aws.functions.set('agent', (event, context) => got.push([event, context.functionName]))).toBe(
      functionArn,
    );
    await put();
    await aws.events.settled();
    await aws.functions.settled();
    expect(got).toEqual([
      [expect.objectContaining({ source: 'broker', detail: { agent: 'flights' } }), 'agent'],
    ]);
  });

  test.each([
    [1, 60_000, 0],
    [2, 180_000, 0],
    [3, 180_000, 1],
  ])('that fail %i times end after %i ms, with %i given up', async (failures, passed, given) => {
    const { aws, put, clock } = await withRule(functionArn);
    const start = clock.now();
    let calls = 0;
    aws.functions.set('agent', () => {
      calls++;
      if (calls <= failures) throw new Error('Not yet.');
    });
    await put();
    await aws.events.settled();
    await aws.functions.settled();
    expect({ calls, passed: clock.now() - start }).toEqual({ calls: Math.min(3, failures + 1), passed });
    expect(aws.functions.failed().map(({ functionName }) => functionName)).toEqual(
      Array(given).fill('agent'),
    );
  });
});

describe('deliveries', () => {
  test.each([
    [3, 'tasks', 0],
    [4, 'dead', 1],
  ])('that are refused %i times end in %s', async (refusals, _, dead) => {
    const { aws, put, queues } = await withRule(queueArn('tasks'), { Arn: queueArn('dead') });
    queues.refusals.set(queueArn('tasks'), refusals);
    await put();
    await aws.events.settled();
    expect(queues.sent.get(queueArn('tasks'))?.length).toBe(1 - dead);
    expect(queues.sent.get(queueArn('dead'))?.map(({ attributes }) => attributes)).toEqual(
      Array(dead).fill({
        RULE_ARN: 'arn:aws:events:us-east-1:000000000000:rule/all',
        TARGET_ARN: queueArn('tasks'),
        ERROR_CODE: 'INTERNAL_ERROR',
        ERROR_MESSAGE: 'Not now.',
        RETRY_ATTEMPTS: '3',
        EXHAUSTED_RETRY_CONDITION: 'MaximumRetryAttempts',
      }),
    );
    expect(aws.events.undelivered()).toEqual([]);
  });

  test('to what is not there are kept, and forgotten with reset()', async () => {
    const { aws, put, clock } = await withRule(functionArn);
    await put();
    await aws.events.settled();
    expect(aws.events.undelivered()).toEqual([
      {
        event: expect.objectContaining({ source: 'broker' }),
        ruleArn: 'arn:aws:events:us-east-1:000000000000:rule/all',
        targetArn: functionArn,
        failure: { code: 'NO_RESOURCE', message: `Function not found: ${functionArn}`, retries: 0 },
        at: clock.now(),
      },
    ]);
    aws.reset();
    expect(aws.events.undelivered()).toEqual([]);
  });
});
