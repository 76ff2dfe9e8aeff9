import { expect, test } from 'vitest';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

test('everything that the search needs is asked for at once, in one round trip', async () => {
  const page = await newPage();
  const { promise: answersMayCome, resolve: letAnswersCome } = Promise.withResolvers<void>();
  const held: string[] = [];
  const isOpening = { now: false };
  await page.route('**/*', async (route) => {
    if (isOpening.now) {
      held.push(route.request().url());
      await answersMayCome;
    }
    await route.continue();
  });
  await page.goto(siteUrl('/'), { waitUntil: 'networkidle' });
  isOpening.now = true;
  const index = page.waitForRequest(/\/search-index\.txt/);
  const engine = page.waitForRequest(/\/search-dialog\./);
  await page.keyboard.press('/');
  await Promise.all([index, engine]);
  // The rest is asked for in the same task of the page, whose end this waits for.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const askedAtOnce = held.length;
  letAnswersCome();
  await page.waitForSelector('dialog[data-state="ready"]');
  expect(held.slice(askedAtOnce)).toEqual([]);
});
