import type { Named } from './configuration-application.ts';
import { configurationError } from './configuration-error.ts';

/** Finds one by its id or else by its name, the oldest of that name. */
export function findNamed<T extends Named>(all: readonly T[], identifier: string): T | undefined {
  return all.find(({ id }) => id === identifier) ?? all.find(({ name }) => name === identifier);
}

/**
 * Finds one by its id, or its name.
 *
 * @param ResourceType What it is, for the error.
 * @throws {ServiceError} ResourceNotFoundException
 */
export function getNamed<T extends Named>(all: readonly T[], identifier: string, ResourceType: string): T {
  return findNamed(all, identifier) ?? refuse(identifier, ResourceType);
}

/**
 * Finds one by its id alone.
 *
 * @param ResourceType What it is, for the error.
 * @throws {ServiceError} ResourceNotFoundException
 */
export function getById<T extends Named>(all: readonly T[], identifier: string, ResourceType: string): T {
  return all.find(({ id }) => id === identifier) ?? refuse(identifier, ResourceType);
}

function refuse(identifier: string, ResourceType: string): never {
  throw configurationError('ResourceNotFoundException', `${ResourceType} not found: ${identifier}`, {
    fields: {
      ResourceType,
      ResourceName: ResourceType,
      ReferencedBy: { [`${ResourceType}Identifier`]: identifier },
    },
  });
}
