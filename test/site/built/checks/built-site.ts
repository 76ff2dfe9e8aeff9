import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddresses } from '../../../support/site-addresses.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** A site as it was built. */
export interface BuiltSite {
  /** The addresses of all files under the site's root; a page's address ends with a slash. */
  addresses: Set<string>;
  /** The pages, sorted by address. */
  pages: PageFacts[];
}

/**
 * Reads all pages of a built site.
 *
 * @param folder The folder that holds the site.
 */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const addresses = await siteAddresses(folder);
  const pages: PageFacts[] = [];
  for (const path of addresses.filter(isPage)) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    pages.push(pageFacts(path, await readFile(join(folder, file), 'utf8')));
  }
  return { addresses: new Set(addresses), pages };
}

function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}
