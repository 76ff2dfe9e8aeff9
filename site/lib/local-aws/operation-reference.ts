import type { Operation } from '../../../snippets/local-aws/operation.ts';

/** What stands before an operation's name in the address of its page. */
const parts: Record<Operation['service'], string> = {
  bedrock: '',
  'bedrock-agent': 'agent_',
  'bedrock-agent-runtime': 'agent-runtime_',
  'bedrock-runtime': 'runtime_',
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
  return `https://docs.aws.amazon.com/bedrock/latest/APIReference/API_${parts[service]}${name}.html`;
}
