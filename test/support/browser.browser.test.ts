import { expect, test } from 'vitest';
import { newPage } from './browser.ts';
import { siteUrl } from './site.ts';

test('newPage() opens the built site', async () => {
  const page = await newPage();
  await page.goto(siteUrl('/'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('newPage() applies the options of a browser context', async () => {
  const page = await newPage({ timezoneId: 'Asia/Tokyo', viewport: { width: 320, height: 640 } });
  expect(await page.evaluate('innerWidth')).toBe(320);
  expect(await page.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe('Asia/Tokyo');
});

test.fails('newPage() fails a test whose page logs an error', async () => {
  const page = await newPage();
  await page.goto(siteUrl('/'));
  await page.evaluate("console.error('broken')");
});

test.fails('newPage() fails a test whose page throws', async () => {
  const page = await newPage();
  await page.goto(siteUrl('/'));
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate("setTimeout(() => { throw new Error('broken') })");
  await thrown;
});

test.fails('newPage() fails a test whose page breaks its content security policy', async () => {
  const page = await newPage();
  await page.goto(siteUrl('/'));
  await page.evaluate("document.body.setAttribute('style', 'color: red')");
});

test.fails('newPage() fails a test whose page leaves this machine', async () => {
  const page = await newPage();
  await page.goto('https://example.com/').catch(() => undefined);
});

test.fails('newPage() fails a test whose page asks for what is not there', async () => {
  const page = await newPage();
  await page.goto(siteUrl('/missing/'));
});

test('newPage() lets pass the problems that a test expects', async () => {
  const page = await newPage({ expectedProblems: [/^bad answer: .*\/missing\/ 404$/] });
  await page.goto(siteUrl('/missing/'));
});
