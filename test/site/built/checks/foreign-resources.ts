import type { PageFacts } from './page-facts.ts';

/** Relations whose target a browser loads by itself. */
const loaded =
  /^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest|apple-touch-icon)$/;

/**
 * Finds what a page would load from another site. Links that a reader may follow are free to leave.
 *
 * @param page The page.
 * @returns One line for each such resource.
 */
export function foreignResources({ path, references }: PageFacts): string[] {
  return references
    .filter(
      ({ element, attribute, rel }) =>
        attribute !== 'href' || (element === 'link' && rel.split(' ').some(isLoaded)),
    )
    .filter(({ value }) => /(^|,)\s*([a-z][a-z\d+.-]*:)?\/\//i.test(value))
    .map(({ element, attribute, value }) => `${path} loads ${element} ${attribute} ${value}`);
}

function isLoaded(relation: string): boolean {
  return loaded.test(relation);
}

/**
 * Finds what a style sheet would load from another site.
 *
 * @param css The style sheet.
 * @returns The addresses.
 */
export function foreignAddressesInCss(css: string): string[] {
  return css.match(/(?<=(url\(|@import)\s*["']?)([a-z][a-z\d+.-]*:)?\/\/[^"')\s]+/gi) ?? [];
}
