import { ConditionalCheckFailedException, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoStateStore } from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';
import { sharedAws } from '../serve-aws.ts';
import { makeTable } from './make-table.ts';
import { stateStoreContract } from './state-store-contract.ts';

const aws = sharedAws();

stateStoreContract('dynamoStateStore()', async (options) =>
  dynamoStateStore({ client: aws().dynamodb, table: await makeTable(aws().dynamodb), ...options }),
);

test('put() writes the time of expiry in seconds, as the time to live of a table wants it', async () => {
  const [client, table] = [aws().dynamodb, await makeTable(aws().dynamodb)];
  const store = dynamoStateStore({ client, table, clock: virtualClock(1_000_500), expiryMs: 60_000 });
  await store.put('request', {}, 0);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: table, Key: { key: { S: 'request' } } }),
  );
  expect(Item?.expiresAt).toEqual({ N: '1061' });
});

test('put() keeps what DynamoDB said of a conflict as its cause', async () => {
  const store = dynamoStateStore({ client: aws().dynamodb, table: await makeTable(aws().dynamodb) });
  await store.put('request', {}, 0);
  const error = await store.put('request', {}, 0).catch((thrown) => thrown);
  expect(error.cause).toBeInstanceOf(ConditionalCheckFailedException);
});

test('get() and put() of a table that is not there say so', async () => {
  const store = dynamoStateStore({ client: aws().dynamodb, table: 'no-such-table' });
  await expect(store.get('request')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(store.put('request', {}, 0)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
