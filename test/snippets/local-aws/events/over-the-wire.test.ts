import {
  CreateEventBusCommand,
  EventBridgeClient,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { startLocalAws } from '../../../support/local-aws.ts';

test('events go over the wire from PutEvents to a queue of SQS, and those without one to the dead letters', async () => {
  const { sqs, settings } = await startLocalAws();
  const client = new EventBridgeClient(settings);
  onTestFinished(() => client.destroy());
  const [tasks, dead] = await Promise.all(
    ['tasks', 'dead'].map((QueueName) => sqs.send(new CreateQueueCommand({ QueueName }))),
  );
  const arn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`;
  await client.send(new CreateEventBusCommand({ Name: 'trips' }));
  await client.send(
    new PutRuleCommand({ Name: 'all', EventBusName: 'trips', EventPattern: '{"source":["broker"]}' }),
  );
  const Targets = [
    { Id: 'queue', Arn: arn('tasks'), InputPath: '$.detail' },
    { Id: 'none', Arn: arn('none'), DeadLetterConfig: { Arn: arn('dead') } },
  ];
  await client.send(new PutTargetsCommand({ Rule: 'all', EventBusName: 'trips', Targets }));
  const entry = { Source: 'broker', DetailType: 'told', Detail: '{"a":1}', EventBusName: 'trips' };
  const { Entries } = await client.send(new PutEventsCommand({ Entries: [entry] }));
  const receive = async (QueueUrl?: string) => {
    const wait = { WaitTimeSeconds: 20, MessageAttributeNames: ['All'] };
    return (await sqs.send(new ReceiveMessageCommand({ QueueUrl, ...wait }))).Messages ?? [];
  };
  expect((await receive(tasks?.QueueUrl)).map(({ Body }) => Body)).toEqual(['{"a":1}']);
  const [letter] = await receive(dead?.QueueUrl);
  expect(JSON.parse(letter?.Body ?? '')).toMatchObject({ id: Entries?.[0]?.EventId, detail: { a: 1 } });
  expect(letter?.MessageAttributes).toMatchObject({ ERROR_CODE: { StringValue: 'NO_RESOURCE' } });
});
