import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The addresses of a built site's files, under the site's root.
 *
 * @param folder The folder that holds the site.
 * @returns The addresses, sorted; a page's is that of its folder and ends with a slash.
 */
export async function siteAddresses(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}
