/**
 * The address of a page or file of the hub under the path that the hub is deployed at.
 *
 * @param path The path from the hub's root, starting with a slash.
 * @returns The same path under the deployment's base path.
 *
 * @example
 * ```ts
 * href('/events/gtc-2025/'); // '/events/gtc-2025/', or '/outcrop/events/gtc-2025/' when deployed under /outcrop
 * ```
 */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
