import {
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  type Target,
} from '@aws-sdk/client-eventbridge';
import { describe, expect, test } from 'vitest';
import { anEventClient, queueArn } from '../../../../support/an-event-client.ts';

/** An endpoint with the rule `all`, and what changes and lists its targets. */
async function withRule() {
  const { client } = anEventClient();
  await client.send(new PutRuleCommand({ Name: 'all', EventPattern: '{"source":["broker"]}' }));
  return {
    put: (...targets: Partial<Target>[]) => {
      const Targets = targets.map((target) => ({ Id: 'one', Arn: queueArn('tasks'), ...target }));
      return client.send(new PutTargetsCommand({ Rule: 'all', Targets }));
    },
    list: async () => (await client.send(new ListTargetsByRuleCommand({ Rule: 'all' }))).Targets,
    remove: (...Ids: string[]) => client.send(new RemoveTargetsCommand({ Rule: 'all', Ids })),
  };
}

/** Targets with the ids `1` and so on. */
function targets(count: number): Partial<Target>[] {
  return Array.from({ length: count }, (_, index) => ({ Id: String(index + 1) }));
}

describe('PutTargets', () => {
  test('puts what ListTargetsByRule gives back, in place of the target of its id', async () => {
    const { put, list } = await withRule();
    const RetryPolicy = { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 60 };
    const first = { Id: 'one', Arn: queueArn('tasks'), InputPath: '$.detail', RetryPolicy };
    expect(await put(first)).toMatchObject({ FailedEntryCount: 0, FailedEntries: [] });
    expect(await list()).toEqual([first]);
    await put({ Arn: queueArn('dead') });
    expect(await list()).toEqual([{ Id: 'one', Arn: queueArn('dead') }]);
  });

  test('lets a rule have five targets, and no sixth', async () => {
    const { put, list } = await withRule();
    await put(...targets(5));
    // The fifth of them again is no sixth.
    await put({ Id: '5', Input: '{}' });
    await expect(put({ Id: '6' })).rejects.toThrow(
      expect.objectContaining({
        name: 'LimitExceededException',
        message: 'The requested resource exceeds the maximum number allowed.',
      }),
    );
    expect((await list())?.map(({ Id }) => Id)).toEqual(['1', '2', '3', '4', '5']);
  });

  test.each<[Partial<Target>, string]>([
    [
      { Arn: 'arn:aws:sns:us-east-1:000000000000:topic' },
      'Parameter arn:aws:sns:us-east-1:000000000000:topic is not valid. Reason: Provided Arn is not in correct format.',
    ],
    [{ Arn: queueArn('tasks.fifo') }, 'Parameter(s) SqsParameters must be specified for target: one.'],
    [
      { Input: '{}', InputPath: '$.detail' },
      'Only one of Input, InputPath, or InputTransformer must be provided for target one.',
    ],
    [{ InputPath: 'detail' }, 'Invalid JSON path: detail.'],
    [
      { InputTransformer: { InputPathsMap: { agent: 'agent' }, InputTemplate: '<agent>' } },
      'Invalid JSON path: agent.',
    ],
    [
      { InputTransformer: { InputPathsMap: { 'aws.id': '$.id' }, InputTemplate: '<aws.id>' } },
      'Invalid input path key: aws.id.',
    ],
    [
      { DeadLetterConfig: { Arn: 'arn:aws:lambda:us-east-1:000000000000:function:dead' } },
      'Invalid DeadLetterConfig: arn:aws:lambda:us-east-1:000000000000:function:dead is not the ARN of an SQS queue.',
    ],
  ])('refuses %j, and all targets beside it', async (target, message) => {
    const { put, list } = await withRule();
    await expect(put({ Id: 'good' }, target)).rejects.toThrow(
      expect.objectContaining({ name: 'ValidationException', message }),
    );
    expect(await list()).toEqual([]);
  });
});

test('RemoveTargets takes those that it names; one that is not there is no mistake', async () => {
  const { put, list, remove } = await withRule();
  await put(...targets(3));
  expect(await remove('1', '3', 'none')).toMatchObject({ FailedEntryCount: 0, FailedEntries: [] });
  expect((await list())?.map(({ Id }) => Id)).toEqual(['2']);
});
