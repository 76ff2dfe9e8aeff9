import type { AgentContext } from '@outcrop/snippets/agent-broker';

/**
 * An agent of a configuration document.
 *
 * @param name Its name.
 * @param changes What is to be other than right.
 */
export function anAgent(name: string, changes: object = {}): AgentContext {
  return {
    name,
    description: `Finds ${name}`,
    inputSchema: { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] },
    ingress: { type: 'queue', url: `https://sqs.us-east-1.amazonaws.com/123456789012/${name}` },
    ...changes,
  };
}
