import type { PageFacts } from './page-facts.ts';

const neededMeta = ['description', 'viewport', 'og:title', 'og:type', 'og:description', 'og:url', 'og:image'];

/**
 * Finds what every page must have and this one lacks.
 *
 * A page that search engines should pass over must not claim an address of its own.
 *
 * @param page The page.
 * @param address Its full address where the site is deployed.
 * @returns One line for each defect.
 */
export function pageDefects(page: PageFacts, address: string): string[] {
  const canonical = page.references.filter(({ rel }) => rel === 'canonical').map(({ value }) => value);
  const wanted = page.meta.get('robots')?.includes('noindex') ? [] : [address];
  const defects = [
    [page.lang === undefined || page.lang === '', 'has no language'],
    [page.titles.length !== 1 || page.titles[0]?.trim() === '', 'has no title'],
    [page.headings !== 1, `has ${page.headings} first-level headings`],
    [new Set(page.ids).size !== page.ids.length, 'uses an id twice'],
    [canonical.join() !== wanted.join(), `has the canonical address ${canonical}`],
    [page.meta.get('og:url') !== address, `has the preview address ${page.meta.get('og:url')}`],
    ...neededMeta.map((name) => [!page.meta.get(name)?.trim(), `has no ${name}`] as const),
  ] as const;
  return defects.filter(([isDefect]) => isDefect).map(([, text]) => `${page.path} ${text}`);
}
