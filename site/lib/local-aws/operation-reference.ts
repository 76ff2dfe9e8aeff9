import type { Operation } from '../../../snippets/local-aws/operation.ts';

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
  const part = service === 'bedrock-runtime' ? 'runtime_' : '';
  return `https://docs.aws.amazon.com/bedrock/latest/APIReference/API_${part}${name}.html`;
}
