/**
 * The full address of a page, for places where a relative one has no meaning: canonical links, previews, feeds.
 *
 * @param path A path from the host's root, base path included.
 * @param site The address that the hub is deployed at.
 * @returns The absolute address.
 * @throws {TypeError} If the deployment has no address.
 *
 * @example
 * ```ts
 * absoluteUrl('/events/', new URL('https://hub.example')); // 'https://hub.example/events/'
 * ```
 */
export function absoluteUrl(path: string, site: URL | undefined): string {
  if (site === undefined)
    throw new TypeError("Cannot make an address absolute as 'site' must be set: current value is undefined");
  return new URL(path, site).href;
}
