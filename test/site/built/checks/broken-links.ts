import type { BuiltSite } from './built-site.ts';

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
 * @returns One line for each broken address: the page, and what it names.
 */
export function brokenLinks({ addresses, pages }: BuiltSite, { origin, base }: Deployment): string[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  // Thousands of pages share the addresses of their header and footer.
  const known = new Map<string, boolean>();

  function resolves(address: string): boolean {
    const url = new URL(address);
    if (url.origin !== origin) return true;
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURI(url.pathname.slice(base.length - 1));
    if (!addresses.has(path)) return false;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || (ids.get(path)?.has(fragment) ?? false);
  }

  return pages.flatMap((page) => {
    const self = origin + base.slice(0, -1) + page.path;
    const values = page.references.flatMap(({ attribute, value }) =>
      attribute === 'srcset' ? srcsetAddresses(value) : [value],
    );
    return [...new Set(values)]
      .filter((value) => {
        const address = URL.parse(value, self)?.href;
        if (address === undefined) return true;
        const known_ = known.get(address) ?? resolves(address);
        known.set(address, known_);
        return !known_;
      })
      .map((value) => `${page.path} names ${value}`);
  });
}

function srcsetAddresses(value: string): string[] {
  return value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
}
