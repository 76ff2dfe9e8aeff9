import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { StateStore } from './state-store.ts';
import { VersionConflictError } from './version-conflict-error.ts';
import { checkKey, writeState } from './write-state.ts';

/** A table of DynamoDB whose partition key is a text with the name `key`. */
export interface DynamoStateStoreOptions {
  /** Talks to DynamoDB, and tries again what was throttled; it stays the caller's to close. */
  client: DynamoDBClient;
  table: string;
  /**
   * How long a record is kept after it was last written, in milliseconds. It is nothing from then on; the table's time
   * to live on the attribute `expiresAt` removes it, some time later. @default for ever
   */
  expiryMs?: number;
  /** @default realClock */
  clock?: Pick<Clock, 'now'>;
}

// #region dynamo-store
/**
 * A store that is a table of DynamoDB: `value` holds a record as JSON, `version` is the condition of each write.
 *
 * A write whose answer was lost is sent again by the client, and then can be told as a conflict with itself: so read
 * again after a conflict, and see whether what was to be done is done.
 *
 * @param options The table.
 */
export function dynamoStateStore(options: DynamoStateStoreOptions): StateStore {
  const { client, table, expiryMs, clock = realClock } = options;
  return {
    async get(key) {
      checkKey('read', key);
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: { key: { S: key } }, ConsistentRead: true }),
      );
      if (!Item || Number(Item.expiresAt?.N ?? Number.POSITIVE_INFINITY) * 1000 <= clock.now())
        return undefined;
      return { value: JSON.parse(Item.value?.S ?? '{}'), version: Number(Item.version?.N) };
    },

    async put(key, value, expectedVersion) {
      const json = writeState(key, value);
      const version = expectedVersion + 1;
      const now = clock.now();
      const command = new PutItemCommand({
        TableName: table,
        Item: {
          key: { S: key },
          value: { S: json },
          version: { N: `${version}` },
          ...(expiryMs !== undefined && { expiresAt: { N: `${Math.ceil((now + expiryMs) / 1000)}` } }),
        },
        ...condition(expectedVersion, now),
      });
      await client.send(command).catch((cause) => {
        if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
        throw new VersionConflictError(key, expectedVersion, { cause });
      });
      return version;
    },
  };
}

/** That the record has the version; one that has expired counts as none, whether it is removed yet or not. */
function condition(expectedVersion: number, now: number) {
  const seconds = { ':now': { N: `${Math.floor(now / 1000)}` } };
  const expiry = { '#expiresAt': 'expiresAt' };
  if (expectedVersion === 0) {
    return {
      ConditionExpression: 'attribute_not_exists(#key) OR #expiresAt <= :now',
      ExpressionAttributeNames: { '#key': 'key', ...expiry },
      ExpressionAttributeValues: seconds,
    };
  }
  return {
    ConditionExpression: '#version = :expected AND (attribute_not_exists(#expiresAt) OR #expiresAt > :now)',
    ExpressionAttributeNames: { '#version': 'version', ...expiry },
    ExpressionAttributeValues: { ':expected': { N: `${expectedVersion}` }, ...seconds },
  };
}
// #endregion dynamo-store
