import { describe, expect, test } from 'vitest';
import { siteUrl } from '../support/site.ts';
import { activeTitle, dialogOf, engineFile, indexFile, openHome } from './search-page.ts';

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
