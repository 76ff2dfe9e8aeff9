import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityDefects } from '../support/accessibility.ts';
import { newPage } from '../support/browser.ts';
import { type SamplePage, samplePages } from '../support/page-kinds.ts';
import { siteDir, siteUrl } from '../support/site.ts';
import { siteAddresses } from '../support/site-addresses.ts';

const paths = (await siteAddresses(siteDir())).filter((path) => /(\/|\.html)$/.test(path));
const samples = await samplePages(siteDir(), paths);

/** How far the page can be scrolled sideways; cutting off what is too wide would not help its readers. */
async function sidewaysScroll(page: Page): Promise<unknown> {
  return await page.evaluate(`(() => {
    scrollTo(10_000, 0);
    const cutOff = [document.documentElement, document.body]
      .some((element) => /hidden|clip/.test(getComputedStyle(element).overflowX));
    return { scroll: scrollX, cutOff };
  })()`);
}

const none = { scroll: 0, cutOff: false };

async function open({ path }: SamplePage, options: Parameters<typeof newPage>[0]): Promise<Page> {
  const page = await newPage(options);
  await page.goto(siteUrl(path));
  return page;
}

describe.each(samples)('$name', (sample) => {
  test.each([360, 1280])('is accessible in light and in dark at %s px', async (width) => {
    const page = await open(sample, { colorScheme: 'light', viewport: { width, height: 800 } });
    expect(await accessibilityDefects(page)).toEqual([]);
    // The structure of a page is the same in the dark, so that only its colours are asked about again.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityDefects(page, 'colours')).toEqual([]);
  });

  test('does not scroll sideways at 320 px', async () => {
    const page = await open(sample, { viewport: { width: 320, height: 640 } });
    expect(await sidewaysScroll(page)).toEqual(none);
  });

  test('does not scroll sideways at 1280 px zoomed to 200 %', async () => {
    const page = await open(sample, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    expect(await sidewaysScroll(page)).toEqual(none);
  });
});
