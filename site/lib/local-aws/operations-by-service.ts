import type { Operation } from '../../../snippets/local-aws/operation.ts';

/** The operations of one service. */
export interface ServiceOperations {
  service: Operation['service'];
  /** What AWS calls the service. */
  name: string;
  /** The id of the service's table. */
  id: string;
  operations: readonly Operation[];
}

const names: Record<Operation['service'], string> = {
  'bedrock-runtime': 'Amazon Bedrock Runtime',
  bedrock: 'Amazon Bedrock',
  'bedrock-agent': 'Agents for Amazon Bedrock',
  'bedrock-agent-runtime': 'Agents for Amazon Bedrock Runtime',
  eventbridge: 'Amazon EventBridge',
  appconfig: 'AWS AppConfig',
  appconfigdata: 'AWS AppConfig Data',
  cloudwatch: 'Amazon CloudWatch',
};

const services: readonly Operation['service'][] = [
  'bedrock-runtime',
  'bedrock',
  'bedrock-agent',
  'bedrock-agent-runtime',
  'eventbridge',
  'appconfig',
  'appconfigdata',
  'cloudwatch',
];

/**
 * Groups operations by their service, the runtime first.
 *
 * @param operations The operations; within a service their order is kept.
 * @returns The services that have any.
 */
export function operationsByService(operations: readonly Operation[]): ServiceOperations[] {
  return services
    .map((service) => ({
      service,
      name: names[service],
      id: `service-${service}`,
      operations: operations.filter((operation) => operation.service === service),
    }))
    .filter((group) => group.operations.length > 0);
}
