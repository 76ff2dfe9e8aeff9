import type { Locator, Page } from 'playwright-core';
import { type NewPageOptions, newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

/** The index, as the browser asks for it. */
export const indexFile = /\/search-index\.txt/;
/** The engine, as the browser asks for it. */
export const engineFile = /\/search-dialog\.[^/]*\.js$/;

/** The button that opens the search. */
export function buttonOf(page: Page): Locator {
  return page.getByRole('button', { name: 'Search', exact: true });
}

/** The dialog of the search. */
export function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

/** The field of the search. */
export function inputOf(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search the hub' });
}

/** The sentence on what was found. */
export function statusOf(page: Page): Locator {
  return dialogOf(page).getByRole('status');
}

/**
 * Opens the home page.
 *
 * @param options As for `newPage()`.
 * @param prepare What to do before.
 */
export async function openHome(
  options?: NewPageOptions,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await newPage(options);
  // A route that is set while a page is open may miss its next requests.
  await prepare?.(page);
  await page.goto(siteUrl('/'));
  return page;
}

/** Opens the search on the home page and types a query, once the index is there. */
export async function ask(query: string, options?: NewPageOptions): Promise<Page> {
  const page = await openHome(options);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[data-state="ready"]');
  await page.keyboard.type(query);
  return page;
}

/** The title of the option that the field names as active. */
export async function activeTitle(page: Page): Promise<string | null> {
  const id = await inputOf(page).getAttribute('aria-activedescendant');
  const option = page.locator(`#${id}[role="option"][aria-selected="true"]`);
  return await option.locator('.search-title').textContent();
}
