import type { BuiltSite } from './built-site.ts';
import type { PageFacts, Reference } from './page-facts.ts';

/** Where a site is deployed. */
export interface Deployment {
  /** The origin that the site gives as its own. */
  origin: string;
  /** The base path, closing slash included. */
  base: string;
}

/**
 * Finds the links and resources of a site that lead to a page, a file or a fragment that the site does not have.
 *
 * Links that leave the site are not followed.
 *
 * @param site The site.
 * @param deployment Where it is deployed.
 * @returns One line for each broken address, as a page writes it.
 */
export function brokenLinks({ addresses, pages }: BuiltSite, { origin, base }: Deployment): string[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));

  function resolves({ origin: other, pathname, hash }: URL): boolean {
    if (other !== origin) return true;
    if (!pathname.startsWith(base)) return false;
    const path = decodeURI(pathname.slice(base.length - 1));
    const fragment = decodeURIComponent(hash.slice(1));
    return addresses.has(path) && (fragment === '' || (ids.get(path)?.has(fragment) ?? false));
  }

  // Thousands of pages share the addresses of their header and footer, so each is looked up once.
  const namedBy = pagesByAddress(pages, origin + base.slice(0, -1));
  return [...namedBy]
    .filter(([address]) => {
      const url = URL.parse(address);
      return url === null || !resolves(url);
    })
    .map(([, { value, paths }]) => `${value} leads nowhere, on ${paths[0]}${others(paths.length - 1)}`);
}

interface Naming {
  /** The address as the first page writes it. */
  value: string;
  paths: string[];
}

function pagesByAddress(pages: PageFacts[], root: string): Map<string, Naming> {
  const found = new Map<string, Naming>();
  for (const page of pages) {
    for (const value of new Set(page.references.flatMap(addressesOf))) {
      const address = URL.parse(value, root + page.path)?.href ?? value;
      const naming = found.get(address) ?? { value, paths: [] };
      naming.paths.push(page.path);
      found.set(address, naming);
    }
  }
  return found;
}

function addressesOf({ attribute, value }: Reference): string[] {
  return attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value];
}

function others(count: number): string {
  return count === 0 ? '' : ` and ${count} more`;
}
