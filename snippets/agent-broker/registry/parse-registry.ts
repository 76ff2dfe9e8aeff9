import { shown } from '../shown.ts';
import type { AgentContext } from './agent-context.ts';
import { checkRegistry } from './check-registry.ts';
import { RegistryError } from './registry-error.ts';
import { registryLimits } from './registry-limits.ts';

/**
 * Reads a configuration document.
 *
 * @param text The document, as JSON.
 * @returns Its agents.
 * @throws {RegistryError} If it isn't right; the text says which agent, which field and what would be.
 */
export function parseRegistry(text: string): AgentContext[] {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > registryLimits.bytes) {
    throw new RegistryError(
      `Cannot read the registry as it must have ${registryLimits.bytes} bytes at most: current value is ${bytes}`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RegistryError(`Cannot read the registry as it must be JSON: current value is ${shown(text)}`, {
      cause,
    });
  }
  return checkRegistry(value);
}
