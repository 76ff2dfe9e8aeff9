import { describe, expect, it } from 'vitest';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';
import { all, expectCount, openCatalogue, path } from './catalogue-page.ts';

describe('catalogue fragments', () => {
  it.each([
    ['#hour-15', 1280],
    ['#hour-15', 360],
    ['#kind-poster', 1280],
  ])('%s leads to its group at %d px', async (fragment, width) => {
    const page = await openCatalogue(fragment, { viewport: { width, height: 800 } });
    const heading = page.locator(`${fragment} h3`);
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThan(0);
    expect((await heading.boundingBox())?.y).toBeLessThan(200);
  });

  it('a link leads to its group', async () => {
    const page = await openCatalogue();
    await page.getByRole('link', { name: 'Time not known' }).click();
    const part = page.getByRole('heading', { name: 'Time not known' });
    await expect.poll(async () => (await part.boundingBox())?.y).toBeLessThan(200);
    expect((await part.boundingBox())?.y).toBeGreaterThan(50);
    await page.getByRole('link', { name: 'Talk, panel or tutorial' }).click();
    const heading = page.locator('#kind-talk-panel-or-tutorial h3');
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200);
    expect((await heading.boundingBox())?.y).toBeGreaterThan(50);
  });
});

describe('catalogue without its facets', () => {
  it('says that the filters could not be loaded', async () => {
    const page = await newPage({ expectedProblems: [/facets\.json/] });
    await page.route('**/facets.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(siteUrl(path));
    await page.getByRole('searchbox', { name: /^Filter by title/ }).focus();
    await page.getByText('The filters could not be loaded.').waitFor();
  });
});

describe('catalogue by keyboard', () => {
  it('filters, clears with Escape, and reaches a result and its star', async () => {
    const page = await openCatalogue();
    const text = page.getByRole('searchbox', { name: /^Filter by title/ });
    await text.focus();
    await page.keyboard.type('s71946');
    await expectCount(page, '1 of 1,232 sessions');
    await page.keyboard.press('Escape');
    await expectCount(page, '1,232 sessions');
    expect(await text.inputValue()).toBe('');
    await page.keyboard.type('s71946');
    await expectCount(page, '1 of 1,232 sessions');
    const focused: string[] = [];
    for (let press = 0; press < 60 && !focused.at(-1)?.startsWith('Star: '); press++) {
      await page.keyboard.press('Tab');
      focused.push(
        await page.evaluate(
          () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '',
        ),
      );
    }
    expect(focused.slice(-2)).toEqual([
      'The Performance of CUDA with the Flexibility of PyTorch',
      'Star: The Performance of CUDA with the Flexibility of PyTorch',
    ]);
    await page.keyboard.press('Space');
    expect(await page.locator('[data-star="S71946"]').getAttribute('aria-pressed')).toBe('true');
  });

  it('arrow keys scroll the list as they do any page', async () => {
    const page = await openCatalogue();
    await page.locator('.rows a').first().focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });
});

describe('catalogue on a small screen', () => {
  const viewport = { width: 360, height: 740 };

  it('filters in a sheet, which the first press opens', async () => {
    const page = await openCatalogue('', { viewport, hasTouch: true });
    await page.getByRole('button', { name: 'Filters' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: 'Poster' }).check();
    await sheet.getByRole('button', { name: 'Show 170 sessions' }).tap();
    expect(await sheet.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filters (1)' }).isVisible()).toBe(true);
    await expectCount(page, '170 of 1,232 sessions');
  });

  it.each([320, 360, 768, 1440])('has nothing beside the page at %d px', async (width) => {
    const page = await openCatalogue('?kind=poster', { viewport: { width, height: 800 } });
    await expectCount(page, '170 of 1,232 sessions');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('catalogue without scripts', () => {
  it('shows all titles, and no control that does nothing', async () => {
    const page = await openCatalogue('', { javaScriptEnabled: false });
    expect(await page.locator('.rows > li > a:visible').count()).toBe(all);
    expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
    await page.locator('.jump a', { hasText: 'Fri 21' }).click();
    expect(await page.locator('#day-2025-03-21 h3').isVisible()).toBe(true);
  });
});
