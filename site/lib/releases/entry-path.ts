/**
 * The address of an entry on the page of its version.
 *
 * @param key The version and the id: 2.19.0#some-id.
 * @returns The path from the hub's root.
 *
 * @example
 * ```ts
 * entryPath('2.19.0#some-id'); // '/releases/2.19.0/#some-id'
 * ```
 */
export function entryPath(key: string): `/${string}` {
  const [version, id] = key.split('#');
  return `/releases/${version}/#${id}`;
}
