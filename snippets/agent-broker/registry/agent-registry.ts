import type { AgentContext } from './agent-context.ts';

/** The agents that there are at the moment: a configuration in AppConfig, or memory. */
export interface AgentRegistry {
  /**
   * The agents of the configuration that is in effect.
   *
   * @throws {RegistryError} If there is none that could be read.
   */
  agents(): Promise<readonly AgentContext[]>;
}
