import { CreateEventBusCommand, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { eventBridgeBus, newEvent, PublishError, sqsQueue } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { makeSqsQueue } from '../queue/make-sqs-queue.ts';
import { sharedAws } from '../serve-aws.ts';
import { eventBusContract } from './event-bus-contract.ts';

const aws = sharedAws();

/** Leads the events of a rule of a bus to a queue of its own. */
async function addRule(
  busName: string,
  { types, sources }: { types?: readonly string[]; sources?: readonly string[] },
) {
  const { sqs, eventbridge } = aws();
  const { url, arn } = await makeSqsQueue(sqs);
  const Name = `rule-${crypto.randomUUID()}`;
  const EventPattern = JSON.stringify({ 'detail-type': types, source: sources });
  await eventbridge.send(new PutRuleCommand({ Name, EventBusName: busName, EventPattern }));
  await eventbridge.send(
    new PutTargetsCommand({ Rule: Name, EventBusName: busName, Targets: [{ Id: 'queue', Arn: arn }] }),
  );
  return sqsQueue({ client: sqs, url });
}

eventBusContract('eventBridgeBus()', async (rules) => {
  const client = aws().eventbridge;
  const busName = `bus-${crypto.randomUUID()}`;
  await client.send(new CreateEventBusCommand({ Name: busName }));
  const queues = await Promise.all(rules.map((rule) => addRule(busName, rule)));
  return { bus: eventBridgeBus({ client, busName }), queues };
});

test('publish() names what EventBridge refuses for good, such as a source that is its own', async () => {
  const client = aws().eventbridge;
  const events = ['web', 'aws.s3'].map((source) => newEvent({ type: 'request.received', source, data: {} }));
  const bus = eventBridgeBus({ client, busName: 'default', maxAttempts: 1 });
  const error = await bus.publish(events).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(PublishError);
  expect(error.unpublished).toMatchObject([
    { id: events[1]?.id, index: 1, code: 'NotAuthorizedForSourceException' },
  ]);
});
