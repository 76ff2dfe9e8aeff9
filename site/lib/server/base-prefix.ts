/**
 * What stands before the path of every page when the site is deployed under a base path.
 *
 * @param base The base path, with or without slashes around it.
 * @returns The path without its closing slash; nothing for the root.
 *
 * @example
 * ```ts
 * basePrefix('outcrop/'); // '/outcrop'
 * basePrefix('/'); // ''
 * ```
 */
export function basePrefix(base: string): string {
  return base
    .split('/')
    .filter((part) => part !== '')
    .map((part) => `/${part}`)
    .join('');
}
