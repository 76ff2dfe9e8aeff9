import type { Page } from 'playwright-core';
import { type NewPageOptions, newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

export const path = '/events/gtc-2025/sessions/';
export const all = 1232;

export async function openCatalogue(query = '', options: NewPageOptions = {}): Promise<Page> {
  const page = await newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(siteUrl(`${path}${query}`));
  return page;
}

/** The sessions that the list shows, by the codes in their addresses. */
export async function shownCodes(page: Page): Promise<string[]> {
  return page
    .locator('.rows > li:not([hidden])')
    .evaluateAll((items) =>
      items
        .filter((item) => !item.closest('[hidden]'))
        .map((item) => item.querySelector('a')?.getAttribute('href')?.replace('/', '').toUpperCase() ?? ''),
    );
}

/** Waits until the count of the results is this text. */
export async function expectCount(page: Page, text: string): Promise<void> {
  await page.locator('[data-count]', { hasText: new RegExp(`^${text}$`) }).waitFor();
}
