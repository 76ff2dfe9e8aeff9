import type { AgentContext } from './agent-context.ts';
import type { AgentRegistry } from './agent-registry.ts';
import { checkRegistry } from './check-registry.ts';

/** A registry in memory, whose document can be replaced. */
export interface MemoryRegistry extends AgentRegistry {
  /**
   * Replaces the document, for whoever asks next.
   *
   * @throws {RegistryError} If it isn't right; the old one stays.
   */
  replace(agents: readonly AgentContext[]): void;
}

/**
 * Makes a registry in memory.
 *
 * @param agents The agents that there are at first.
 * @throws {RegistryError} If the configuration document would refuse them.
 *
 * @example
 * ```ts
 * import { memoryRegistry } from '@outcrop/snippets/agent-broker';
 *
 * const registry = memoryRegistry([
 *   {
 *     name: 'flights',
 *     description: 'Finds and books flights',
 *     inputSchema: { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] },
 *     ingress: { type: 'queue', url: 'https://sqs.us-east-1.amazonaws.com/123456789012/flights' },
 *   },
 * ]);
 * console.assert((await registry.agents()).length === 1);
 * ```
 */
export function memoryRegistry(agents: readonly AgentContext[] = []): MemoryRegistry {
  let current = checkRegistry({ agents });
  return {
    agents: async () => current,
    replace(next) {
      current = checkRegistry({ agents: next });
    },
  };
}
