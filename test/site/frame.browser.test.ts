import { describe, expect, it } from 'vitest';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

/** The ground colours of site/styles/tokens.css, as the browser computes them. */
const ground = { light: 'rgb(243, 245, 246)', dark: 'rgb(19, 23, 26)' };

function groundColour() {
  return getComputedStyle(document.documentElement).backgroundColor;
}

describe('the theme', () => {
  it('theme follows the system until one is chosen', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ colorScheme });
      await page.goto(siteUrl('/'));
      expect(await page.evaluate(groundColour)).toBe(ground[colorScheme]);
      expect(await page.getByLabel('Theme').inputValue()).toBe('');
    }
  });

  it('theme keeps the choice on other pages and after a reload', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(siteUrl('/'));
    await page.getByLabel('Theme').selectOption('Dark');
    expect(await page.evaluate(groundColour)).toBe(ground.dark);
    await page.goto(siteUrl('/events/gtc-2025/'));
    expect(await page.evaluate(groundColour)).toBe(ground.dark);
    expect(await page.getByLabel('Theme').inputValue()).toBe('dark');
    await page.getByLabel('Theme').selectOption('System');
    await page.reload();
    expect(await page.evaluate(groundColour)).toBe(ground.light);
  });

  it('theme is there before the first paint, so that no page flashes', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('outcrop:theme', 'dark'));
    // The frame callback before the first paint sees what will be painted.
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset['firstFrame'] = document.documentElement.dataset['theme'] ?? 'none';
      });
    });
    await page.goto(siteUrl('/'));
    await page.waitForFunction(() => document.documentElement.dataset['firstFrame']);
    expect(await page.evaluate(() => document.documentElement.dataset['firstFrame'])).toBe('dark');
  });

  it('theme chosen in one tab shows in another', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(siteUrl('/'));
    const other = await page.context().newPage();
    await other.goto(siteUrl('/events/gtc-2025/'));
    await other.getByLabel('Theme').selectOption('Dark');
    await page.waitForFunction(
      (dark) => getComputedStyle(document.documentElement).backgroundColor === dark,
      ground.dark,
    );
  });

  it('theme switch is not shown where scripts are off', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(siteUrl('/'));
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
  });

  it('page works where the browser denies storage', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(siteUrl('/'));
    await page.getByLabel('Theme').selectOption('Dark');
    expect(await page.evaluate(groundColour)).toBe(ground.dark);
  });
});

describe('the frame', () => {
  it('skip link is the first stop of the keyboard and leads to the content', async () => {
    const page = await newPage();
    await page.goto(siteUrl('/events/gtc-2025/'));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().width)).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('header marks the one entry that the page lies under', async () => {
    const page = await newPage();
    await page.goto(siteUrl('/events/gtc-2025/sessions/s72484/'));
    expect(await page.locator('header [aria-current]').allTextContents()).toEqual([
      expect.stringContaining('Sessions'),
    ]);
  });

  it('breadcrumbs lead back up and end with the page itself', async () => {
    const page = await newPage();
    await page.goto(siteUrl('/events/gtc-2025/sessions/s72484/'));
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
    expect(await crumbs.getByRole('listitem').allTextContents()).toEqual([
      'Home',
      'GTC 2025',
      'Sessions',
      'S72484',
    ]);
    expect(await crumbs.locator('[aria-current="page"]').textContent()).toBe('S72484');
    await crumbs.getByRole('link', { name: 'GTC 2025' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('NVIDIA GTC 2025');
  });

  it('missing address gets a page that says so, with the status of one', async () => {
    const page = await newPage({ expectedProblems: [/404/] });
    const response = await page.goto(siteUrl('/events/gtc-2025/sessions/s1/'));
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'All sessions', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/events/gtc-2025/sessions/');
  });

  it('pages set no cookie', async () => {
    const page = await newPage();
    await page.goto(siteUrl('/'));
    await page.goto(siteUrl('/events/gtc-2025/sessions/'));
    expect(await page.context().cookies()).toEqual([]);
  });

  it('print leaves out what paper has no use for', async () => {
    const page = await newPage({ colorScheme: 'dark' });
    await page.goto(siteUrl('/events/gtc-2025/sessions/s72484/'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    expect(await page.locator('.site-footer').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    // Ink on paper, whatever the screen shows.
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(22, 28, 32)');
  });
});
