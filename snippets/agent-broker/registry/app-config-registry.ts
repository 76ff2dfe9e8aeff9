import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentContext } from './agent-context.ts';
import type { AgentRegistry } from './agent-registry.ts';
import { type AppConfigPlace, appConfigSession } from './app-config-session.ts';
import { parseRegistry } from './parse-registry.ts';
import { RegistryError } from './registry-error.ts';

/** Which configuration the document is, and how often it is asked for. */
export interface AppConfigRegistryOptions extends AppConfigPlace {
  /**
   * How long a document is taken for the latest, in milliseconds. AppConfig wants 15 seconds at least, and its own
   * interval holds if it is longer. @default 60_000
   */
  minPollMs?: number;
  /** @default realClock */
  clock?: Pick<Clock, 'now'>;
  /** Told when a poll failed or brought a document that isn't right; the last good one stays in effect. */
  onError?: (error: RegistryError) => void;
}

// #region app-config-registry
/**
 * A registry that is a configuration of AppConfig. A new agent is in effect with the first question after the interval,
 * without a deployment of anything else.
 *
 * @param options Which configuration.
 */
export function appConfigRegistry(options: AppConfigRegistryOptions): AgentRegistry {
  const { minPollMs = 60_000, clock = realClock, onError } = options;
  const poll = appConfigSession(options, minPollMs);
  let good: readonly AgentContext[] | undefined;
  let problem: RegistryError | undefined;
  let pollAt = Number.NEGATIVE_INFINITY;
  let polling: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    try {
      const { document, waitMs } = await poll();
      pollAt = clock.now() + Math.max(minPollMs, waitMs);
      if (document === undefined) return;
      good = parseRegistry(document);
      problem = undefined;
    } catch (cause) {
      // What was not answered may be asked again at once, if there is nothing to go on with.
      if (good) pollAt = Math.max(pollAt, clock.now() + minPollMs);
      problem = cause instanceof RegistryError ? cause : unavailable(options, cause);
      if (good) onError?.(problem);
    }
  }

  return {
    async agents() {
      if (clock.now() >= pollAt) {
        polling ??= refresh().finally(() => {
          polling = undefined;
        });
        await polling;
      }
      if (good) return good;
      throw problem ?? unavailable(options, 'an empty document');
    },
  };
}
// #endregion app-config-registry

function unavailable({ application, environment, profile }: AppConfigPlace, cause: unknown): RegistryError {
  const found = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new RegistryError(
    `Cannot read the registry as AppConfig must have ${application}/${environment}/${profile}: current value is ${found}`,
    { cause },
  );
}
