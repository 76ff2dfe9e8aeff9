import type { Locator, Page } from 'playwright-core';
import { type NewPageOptions, newPage } from './browser.ts';
import { siteUrl } from './site.ts';

/** The page's address. */
export const schedulePath: `/${string}` = '/events/gtc-2025/schedule/';
const storageKey = 'outcrop:gtc-2025:starred';
/** What the page fetches. */
export const dataFile = /\/schedule\.json$/;

/** Sessions of the catalogue: `pytorch` and `spark` run at the same time, the last two have no day. */
export const sessions = {
  pytorch: { code: 'S71946', title: 'The Performance of CUDA with the Flexibility of PyTorch' },
  spark: { code: 'S71503', title: 'Scale Up Your Data Processing on Apache Spark with Blackwell GPUs' },
  keynote: { code: 'S72484', title: 'GTC 2025 Keynote' },
  python: { code: 'S72450', title: 'Accelerated Python: The Community and Ecosystem' },
  attention: { code: 'S72236' },
  chinese: { code: 'S71579', language: 'zh-Hans' },
  timeOnly: {
    code: 'S71724',
    title: 'Using NVIDIA Omniverse To Support Space Mission Design: Simulation First',
  },
  unknown: { code: 'C74436', title: 'Get Ready for NVIDIA Certification' },
};

/** How a reader comes to the schedule. */
export interface OpenScheduleOptions extends NewPageOptions {
  codes?: readonly string[];
  query?: string;
  prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the schedule of a reader who starred some sessions before. */
export async function openSchedule({
  codes = [],
  query = '',
  prepare,
  ...options
}: OpenScheduleOptions = {}): Promise<Page> {
  const page = await newPage(options);
  if (codes.length > 0) {
    await page.goto(siteUrl('/404.html'));
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [storageKey, JSON.stringify(codes)],
    );
  }
  await prepare?.(page);
  await page.goto(siteUrl(`${schedulePath}${query}`));
  if (options.javaScriptEnabled !== false) await page.locator('[data-when]:not([hidden])').waitFor();
  return page;
}

/** Opens it, and waits for its lists. */
export async function openLists(options: OpenScheduleOptions): Promise<Page> {
  const page = await openSchedule(options);
  await headingOf(page).waitFor();
  return page;
}

/** The heading, which tells how many sessions there are. */
export function headingOf(page: Page): Locator {
  return page.locator('[data-heading]');
}

/** The list item of a session. */
export function itemOf(page: Page, code: string): Locator {
  return page.locator(`[id="${code.toLowerCase()}"]`);
}

/** The line that says what an action did. */
export function noticeOf(page: Page): Locator {
  return page.locator('[data-notice] [role=status]');
}

/** The button that takes a session out. */
export function removeOf(page: Page, code: string): Locator {
  return page.locator(`#remove-${code}`);
}

/** A button by its whole name. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The star of a session, by its title. */
export function starOf(page: Page, title: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Star ?: ${title}$`) });
}

/** The codes that the browser keeps. */
export async function storedCodes(page: Page): Promise<unknown> {
  return JSON.parse((await page.evaluate((key) => localStorage.getItem(key), storageKey)) ?? '[]');
}

/** What tells the focused element: its id, or else its text. */
export async function focusedId(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));
}

/** The titles of a section, in order. */
export async function titlesUnder(page: Page, heading: string): Promise<string[]> {
  const section = page.locator('[data-plan] section', {
    has: page.getByRole('heading', { name: heading, exact: true, level: 3 }),
  });
  return await section.locator('.title').allTextContents();
}
