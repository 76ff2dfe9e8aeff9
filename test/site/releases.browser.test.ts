import { expect, test } from 'vitest';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

test('a version’s page shows the kinds and the part that are asked for, and any entry that a link names', async () => {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(siteUrl('/releases/2.13.0/'));
  const shown = page.locator('.entry:visible');
  const all = await shown.count();
  await page.getByRole('checkbox', { name: 'New' }).press('Space');
  await page.getByLabel('Part').selectOption('keras');
  const few = await shown.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  expect(await page.locator('[data-filter-count]').textContent()).toBe(`${few} of ${all} facts`);
  const hidden = await page.locator('.entry[hidden]').first().getAttribute('id');
  await page.evaluate(`location.hash = '${hidden}'`);
  await page.locator(`#${hidden}`).waitFor();
  await page.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^# TensorFlow 2\.13\.0\n/);
});

test('the builds answer a wish, in the address too', async () => {
  const page = await newPage();
  await page.goto(siteUrl('/releases/builds/?python=3.8&platform=Linux&cuda=0'));
  const answer = page.locator('[data-answer]');
  expect(await answer.textContent()).toBe(
    'TensorFlow 2.13.0 is the newest that was tested with Python 3.8 on Linux.',
  );
  await page.getByLabel('CUDA').selectOption('11.2');
  expect(await answer.textContent()).toContain('TensorFlow 2.11.0 is the newest');
  expect(await page.locator('tr[data-version]:visible').count()).toBeGreaterThan(2);
  expect(new URL(page.url()).search).toBe('?python=3.8&cuda=11.2&platform=Linux');
  expect(await page.getByRole('table', { name: 'Windows' }).isVisible()).toBe(false);
});
