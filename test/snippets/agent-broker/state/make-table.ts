import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';

/**
 * Makes a table for a state store, with a name of its own.
 *
 * @param client Talks to DynamoDB.
 * @returns Its name.
 */
export async function makeTable(client: DynamoDBClient): Promise<string> {
  const TableName = `table-${crypto.randomUUID()}`;
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: [{ AttributeName: 'key', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 5, minDelay: 0.005, maxDelay: 0.1 }, { TableName });
  return TableName;
}
