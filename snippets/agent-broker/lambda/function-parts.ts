import { Logger } from '@aws-lambda-powertools/logger';
import { AppConfigDataClient } from '@aws-sdk/client-appconfigdata';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { eventBridgeBus } from '../bus/event-bridge-bus.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { AgentRegistry } from '../registry/agent-registry.ts';
import { appConfigRegistry } from '../registry/app-config-registry.ts';
import { dynamoStateStore } from '../state/dynamo-state-store.ts';
import type { StateStore } from '../state/state-store.ts';
import { type Environment, readEnvironment } from './read-environment.ts';

/** What every function has. */
export interface FunctionParts {
  bus: EventBus;
  state: StateStore;
  logger: Logger;
  /** The client and the table of the state store. */
  database: { client: DynamoDBClient; table: string };
}

/** For how long records are kept after they were last written: longer than events can be replayed from the archive. */
const expiryMs = 90 * 24 * 60 * 60 * 1000;

/**
 * Makes what every function has, for as long as the function lives.
 *
 * @param environment `BUS_NAME` and `STATE_TABLE`, and the variables of the SDK.
 */
export function createFunctionParts(environment: Environment): FunctionParts {
  const { BUS_NAME: busName, STATE_TABLE: table } = readEnvironment(['BUS_NAME', 'STATE_TABLE'], environment);
  const client = new DynamoDBClient();
  return {
    bus: eventBridgeBus({ client: new EventBridgeClient(), busName }),
    state: dynamoStateStore({ client, table, expiryMs }),
    logger: new Logger(),
    database: { client, table },
  };
}

/**
 * Makes the registry of the functions that choose agents.
 *
 * @param environment `REGISTRY_APPLICATION`, `REGISTRY_ENVIRONMENT` and `REGISTRY_PROFILE`.
 * @param logger Told of documents that are not right.
 */
export function createFunctionRegistry(environment: Environment, logger: Logger): AgentRegistry {
  const names = ['REGISTRY_APPLICATION', 'REGISTRY_ENVIRONMENT', 'REGISTRY_PROFILE'] as const;
  const read = readEnvironment(names, environment);
  return appConfigRegistry({
    client: new AppConfigDataClient(),
    application: read.REGISTRY_APPLICATION,
    environment: read.REGISTRY_ENVIRONMENT,
    profile: read.REGISTRY_PROFILE,
    onError: (error) => logger.error('the registry stays as it was', error),
  });
}
