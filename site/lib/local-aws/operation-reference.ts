import type { Operation } from '../../../snippets/local-aws/operation.ts';

/** What stands before an operation's name in the address of its page. */
const parts: Record<Operation['service'], string> = {
  appconfig: 'appconfig/2019-10-09/APIReference/API_',
  appconfigdata: 'appconfig/2019-10-09/APIReference/API_appconfigdata_',
  bedrock: 'bedrock/latest/APIReference/API_',
  'bedrock-agent': 'bedrock/latest/APIReference/API_agent_',
  'bedrock-agent-runtime': 'bedrock/latest/APIReference/API_agent-runtime_',
  'bedrock-runtime': 'bedrock/latest/APIReference/API_runtime_',
  cloudwatch: 'AmazonCloudWatch/latest/APIReference/API_',
  eventbridge: 'eventbridge/latest/APIReference/API_',
};

/**
 * The page of AWS's own reference that describes an operation.
 *
 * @example
 * ```ts
 * operationReference({ service: 'bedrock-runtime', name: 'Converse' });
 * // 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html'
 * ```
 */
export function operationReference({ service, name }: Pick<Operation, 'service' | 'name'>): string {
  return `https://docs.aws.amazon.com/${parts[service]}${name}.html`;
}
