import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityDefects } from '../support/accessibility.ts';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

/** What a reader's actions make of a page. */
interface State {
  name: string;
  path: `/${string}`;
  act(page: Page): Promise<void>;
}

/** Two sessions at the same time, free time, titles in two languages, no day, no time, and an unknown code. */
const sharedSchedule = '/events/gtc-2025/schedule/?s=S71946,S71503,S72484,S71579,C74436,X99999';

const states: State[] = [
  {
    name: 'search with results',
    path: '/',
    async act(page) {
      await openSearch(page, 'cuda');
      await page.locator('#search-results').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'search without results',
    path: '/',
    async act(page) {
      await openSearch(page, 'xyzzyx');
      await page.getByText('Try fewer words').waitFor();
    },
  },
  {
    name: 'shared schedule',
    path: sharedSchedule,
    async act(page) {
      await page.getByRole('heading', { name: '5 sessions' }).waitFor();
    },
  },
  {
    name: 'schedule after keeping, exporting and removing',
    path: sharedSchedule,
    async act(page) {
      await page.getByRole('button', { name: 'Keep these sessions' }).click();
      await page.getByRole('button', { name: 'Export .ics' }).click();
      await page.getByText('Not in the calendar file').waitFor();
      await page.getByRole('button', { name: 'Remove GTC 2025 Keynote' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      // On the way down the notice lies over what the reader scrolls past, and axe takes that for small targets.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    },
  },
  {
    name: 'catalogue without results',
    path: '/events/gtc-2025/sessions/?q=xyzzyx',
    async act(page) {
      await page.locator('[data-empty]').waitFor();
    },
  },
  {
    name: 'catalogue with its filters open',
    path: '/events/gtc-2025/sessions/?q=cuda',
    async act(page) {
      const button = page.locator('[data-open-filters]');
      await page.locator('[data-open-filters]:enabled').waitFor({ state: 'attached' });
      // On a wide page the filters stand beside the list, without a button.
      if (await button.isVisible()) await button.click();
      await page.evaluate(
        "for (const facet of document.querySelectorAll('details.facet')) facet.open = true",
      );
    },
  },
  {
    name: 'upgrade with all folds open, a tick and pasted code',
    path: '/releases/upgrade/?from=2.10&to=2.13',
    async act(page) {
      await page.getByRole('checkbox').and(page.locator('[data-tick]')).first().check();
      await page.locator('[data-symbol-search] input').fill('tf.keras');
      await page.evaluate("for (const one of document.querySelectorAll('.upgrade details')) one.open = true");
      await page.getByLabel('Paste imports').fill('tf.keras\ntf.data');
      await page.locator('[data-found-names] li').first().waitFor();
    },
  },
];

async function openSearch(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the hub' }).fill(text);
}

describe.each(states)('$name', ({ path, act }) => {
  test.each([360, 1280])('is accessible in light and in dark at %s px', async (width) => {
    const page = await newPage({ colorScheme: 'light', viewport: { width, height: 800 } });
    await page.goto(siteUrl(path));
    await act(page);
    expect(await accessibilityDefects(page)).toEqual([]);
    // The structure of a state is the same in the dark, so that only its colours are asked about again.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityDefects(page, 'colours')).toEqual([]);
  });
});
