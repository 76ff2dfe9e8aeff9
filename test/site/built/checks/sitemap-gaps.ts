import { Parser } from 'htmlparser2';
import type { PageFacts } from './page-facts.ts';

/**
 * Compares a sitemap with the pages that search engines are to find.
 *
 * @param sitemap The sitemap's XML.
 * @param pages The site's pages.
 * @param root The address of the site's root, without its closing slash.
 * @returns One line for each page too few or too many.
 */
export function sitemapGaps(sitemap: string, pages: PageFacts[], root: string): string[] {
  const listed = new Set(locations(sitemap));
  const wanted = new Set(pages.filter(isWanted).map(({ path }) => root + path));
  return [
    ...[...wanted].filter((address) => !listed.has(address)).map((address) => `lacks ${address}`),
    ...[...listed].filter((address) => !wanted.has(address)).map((address) => `lists ${address}`),
  ];
}

function isWanted({ path, meta }: PageFacts): boolean {
  return path !== '/404.html' && !meta.get('robots')?.includes('noindex');
}

function locations(xml: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag(name) {
        inside = name === 'loc';
        if (inside) found.push('');
      },
      ontext(text) {
        if (inside) found.push((found.pop() ?? '') + text);
      },
      onclosetag() {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
