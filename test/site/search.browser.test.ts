import { describe, expect, test } from 'vitest';
import { accessibilityDefects } from '../support/accessibility.ts';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';
import {
  activeTitle,
  ask,
  buttonOf,
  dialogOf,
  engineFile,
  indexFile,
  inputOf,
  openHome,
  statusOf,
} from './search-page.ts';

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

describe('accessibility', () => {
  test.each([320, 1280])('the open search has no defects in light and in dark at %i px', async (width) => {
    const page = await ask('', { colorScheme: 'light', viewport: { width, height: 640 } });
    for (const query of ['', 'cuda python', 'zzzzqq']) {
      await inputOf(page).fill(query);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await accessibilityDefects(page)).toEqual([]);
      // The structure is the same in the dark, so that only the colours are asked about again.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityDefects(page, 'colours')).toEqual([]);
    }
  });
});
