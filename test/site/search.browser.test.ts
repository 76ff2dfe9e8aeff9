import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityDefects } from '../support/accessibility.ts';
import { type NewPageOptions, newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

const indexFile = /\/search-index\.txt/;
const engineFile = /\/search-dialog\.[^/]*\.js$/;

function buttonOf(page: Page): Locator {
  return page.getByRole('button', { name: 'Search', exact: true });
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

function inputOf(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search the hub' });
}

function statusOf(page: Page): Locator {
  return dialogOf(page).getByRole('status');
}

async function openHome(options?: NewPageOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await newPage(options);
  // A route that is set while a page is open may miss its next requests.
  await prepare?.(page);
  await page.goto(siteUrl('/'));
  return page;
}

/** Opens the search on the home page and types a query, once the index is there. */
async function ask(query: string, options?: NewPageOptions): Promise<Page> {
  const page = await openHome(options);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[data-state="ready"]');
  await page.keyboard.type(query);
  return page;
}

/** The title of the option that the field names as active. */
async function activeTitle(page: Page): Promise<string | null> {
  const id = await inputOf(page).getAttribute('aria-activedescendant');
  const option = page.locator(`#${id}[role="option"][aria-selected="true"]`);
  return await option.locator('.search-title').textContent();
}

describe('opening', () => {
  test.each(['/', 'Control+k', 'Meta+k'])(
    '%s opens the search and puts the focus into its field',
    async (key) => {
      const page = await openHome();
      await page.keyboard.press(key);
      expect(await dialogOf(page).isVisible()).toBe(true);
      expect(await inputOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await inputOf(page).inputValue()).toBe('');
    },
  );

  test('the button opens the search', async () => {
    const page = await openHome();
    await buttonOf(page).click();
    expect(await dialogOf(page).isVisible()).toBe(true);
  });

  test('/ stays a letter in a field', async () => {
    const page = await openHome();
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await page.locator('textarea').press('/');
    expect(await page.locator('textarea').inputValue()).toBe('/');
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  test('nothing of the search is fetched before it is wanted', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(siteUrl('/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => indexFile.test(url) || engineFile.test(url))).toEqual([]);
    const index = page.waitForRequest(indexFile);
    await buttonOf(page).hover();
    await index;
  });

  test('the button is not shown where scripts are off, and the catalogue is linked', async () => {
    const page = await openHome({ javaScriptEnabled: false });
    expect(await page.locator('[data-search-open]').isVisible()).toBe(false);
    expect(await page.locator('header a[href="/events/gtc-2025/sessions/"]').isVisible()).toBe(true);
  });
});

describe('closing', () => {
  test('Escape closes the search and gives the focus back', async () => {
    const page = await openHome();
    await buttonOf(page).press('Enter');
    await inputOf(page).fill('cuda');
    await page.keyboard.press('Escape');
    expect(await dialogOf(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
  });

  test('the cross closes the search', async () => {
    const page = await openHome();
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Close search' }).click();
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  test('a click beside the dialog closes it, one inside does not', async () => {
    const page = await ask('cuda');
    await statusOf(page).click();
    expect(await dialogOf(page).isVisible()).toBe(true);
    await page.mouse.click(5, 5);
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  test('what was asked is selected when the search opens again', async () => {
    const page = await ask('cuda');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press('/');
    await page.keyboard.type('jensen');
    expect(await inputOf(page).inputValue()).toBe('jensen');
  });
});

describe('finding', () => {
  test('a query shows the best result first, marked, and tells how many there are', async () => {
    const page = await ask('jensen');
    expect(await page.locator('#search-result-0').textContent()).toContain('Jensen Huang');
    expect(await page.locator('#search-result-0 mark').first().textContent()).toBe('Jensen');
    expect(await statusOf(page).textContent()).toMatch(/^\d+ results$/);
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('true');
  });

  test('the keyboard alone leads to a result', async () => {
    const page = await ask('cuda python');
    const first = await activeTitle(page);
    await page.keyboard.press('ArrowDown');
    const second = await activeTitle(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await activeTitle(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    const last = await activeTitle(page);
    await page.keyboard.press('Home');
    expect(await activeTitle(page)).toBe(first);
    await page.keyboard.press('End');
    expect(await activeTitle(page)).toBe(last);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(siteUrl('/events/gtc-2025/sessions/s72448/'));
  });

  test('Home moves in the field until the reader has gone to the results', async () => {
    const page = await ask('python');
    await page.keyboard.press('Home');
    await page.keyboard.type('cuda ');
    expect(await inputOf(page).inputValue()).toBe('cuda python');
  });

  test('the mouse opens a result', async () => {
    const page = await ask('S71946');
    await page.locator('#search-result-0').click();
    await page.waitForURL(siteUrl('/events/gtc-2025/sessions/s71946/'));
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  test('Control and Enter open a result in a new tab', async () => {
    const page = await ask('S71946');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    const tab = await opened;
    await tab.waitForURL(siteUrl('/events/gtc-2025/sessions/s71946/'));
    expect(await dialogOf(page).isVisible()).toBe(true);
  });

  test('a slip of the keyboard is told and forgiven', async () => {
    const page = await ask('flexatention');
    expect(await page.locator('#search-result-0').textContent()).toContain('FlexAttention');
    expect(await statusOf(page).textContent()).toContain('Nothing has “flexatention”');
  });

  test('an example asks its question', async () => {
    const page = await ask('');
    await page.getByRole('button', { name: 'blackwell' }).click();
    expect(await inputOf(page).inputValue()).toBe('blackwell');
    expect(await page.locator('#search-result-0').textContent()).toContain('Blackwell');
  });

  test('an emptied field shows the hints again', async () => {
    const page = await ask('cuda');
    await inputOf(page).fill('');
    expect(await page.locator('[data-search-hints]').isVisible()).toBe(true);
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('false');
    expect(await statusOf(page).textContent()).toBe('');
  });

  test('a query without results says so and leads to the catalogue', async () => {
    const page = await ask('zzzzqq');
    expect(await statusOf(page).textContent()).toBe('Nothing found for “zzzzqq”');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    const link = page.getByRole('link', { name: 'Look for “zzzzqq” in the session catalogue' });
    expect(await link.getAttribute('href')).toBe(siteUrl('/events/gtc-2025/sessions/?q=zzzzqq'));
  });

  test('markup in a query stays text', async () => {
    const page = await ask('<img src=x onerror=alert(1)>');
    expect(await dialogOf(page).locator('img').count()).toBe(0);
  });
});

describe('waiting', () => {
  test('what was typed before the index came is answered when it comes', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await openHome({}, (page) =>
      page.route(indexFile, async (route) => {
        await promise;
        await route.continue();
      }),
    );
    await page.keyboard.press('/');
    await page.keyboard.type('jensen');
    expect(await page.getByRole('progressbar').isVisible()).toBe(true);
    resolve();
    await page.waitForSelector('#search-result-0');
    expect(await activeTitle(page)).toBe('Jensen Huang');
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
  });

  test('Enter asks the catalogue while there is no result', async () => {
    const page = await openHome({}, (page) => page.route(indexFile, () => undefined));
    await page.keyboard.press('/');
    await page.keyboard.type('cuda');
    await page.keyboard.press('Enter');
    await page.waitForURL(siteUrl('/events/gtc-2025/sessions/?q=cuda'));
  });
});

describe('failing', () => {
  const aborted = /request failed: .*(search-index|search-dialog)/;

  test('when the index does not come, the search says so, and trying again answers', async () => {
    const page = await openHome({ expectedProblems: [aborted] }, (page) =>
      page.route(indexFile, (route) => route.abort()),
    );
    await page.keyboard.press('/');
    await page.keyboard.type('jensen');
    const alert = dialogOf(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Search could not be loaded');
    await page.unroute(indexFile);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('#search-result-0');
    expect(await activeTitle(page)).toBe('Jensen Huang');
    expect(await alert.isVisible()).toBe(false);
  });

  test('trying again while the engine is still on its way keeps what was typed', async () => {
    const engine = Promise.withResolvers<void>();
    const page = await openHome({ expectedProblems: [aborted] }, async (page) => {
      await page.route(indexFile, (route) => route.abort());
      await page.route(/search-dialog/, (route) => engine.promise.then(() => route.continue()));
    });
    await page.keyboard.press('/');
    await page.keyboard.type('jensen');
    await dialogOf(page).getByRole('alert').waitFor();
    await page.unroute(indexFile);
    await page.getByRole('button', { name: 'Try again' }).click();
    engine.resolve();
    await page.waitForSelector('#search-result-0');
    expect(await activeTitle(page)).toBe('Jensen Huang');
  });

  test('when the engine does not come, the search says so, and trying again loads the page anew', async () => {
    const page = await openHome({ expectedProblems: [aborted] }, (page) =>
      page.route(engineFile, (route) => route.abort()),
    );
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('alert').waitFor();
    await page.unroute(engineFile);
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Try again' }).click();
    await loaded;
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[data-state="ready"]');
  });

  test.each([
    ['something else comes in its place', '<!doctype html>'],
    ['its end is missing', 'outcrop-search 1\n\tPage\t/\nJensen\n'],
  ])('when %s, the search says so', async (_, body) => {
    const page = await openHome({}, (page) =>
      page.route(indexFile, (route) => route.fulfill({ body, contentType: 'text/plain' })),
    );
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('alert').waitFor();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });
});

describe.each(['light', 'dark'] as const)('accessibility in %s', (colorScheme) => {
  test.each([320, 1280])('the open search has no defects at %i px', async (width) => {
    const page = await ask('', { colorScheme, viewport: { width, height: 640 } });
    expect(await accessibilityDefects(page)).toEqual([]);
    await inputOf(page).fill('cuda python');
    expect(await accessibilityDefects(page)).toEqual([]);
    await inputOf(page).fill('zzzzqq');
    expect(await accessibilityDefects(page)).toEqual([]);
  });
});
