import type { ConfigurationProfile, ConfigurationVersion } from './configuration-application.ts';
import { configurationError } from './configuration-error.ts';

/**
 * Finds a version of a configuration.
 *
 * @param numberOrLabel Its number, or its label: the last one of that label.
 * @throws {ServiceError} ResourceNotFoundException
 */
export function versionOf({ versions }: ConfigurationProfile, numberOrLabel: string): ConfigurationVersion {
  const version = versions.findLast(({ number, label }) => [String(number), label].includes(numberOrLabel));
  if (version) return version;
  const ResourceName = 'HostedConfigurationVersion';
  throw configurationError('ResourceNotFoundException', `${ResourceName} not found: ${numberOrLabel}`, {
    fields: { ResourceName },
  });
}
