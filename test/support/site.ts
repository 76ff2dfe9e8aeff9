import { inject } from 'vitest';

/**
 * The address of a page or file of the built site that the tests serve.
 *
 * @param path The path from the hub's root, starting with a slash.
 */
export function siteUrl(path: `/${string}`): string {
  return inject('siteAddress') + path;
}

/** The folder that holds the built site. */
export function siteDir(): string {
  return inject('siteDir');
}
