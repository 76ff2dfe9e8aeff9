import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExampleSites, startExampleSites } from '../../../../snippets/computer-use/mod.node.ts';
import { accessibilityDefects } from '../../../support/accessibility.ts';
import { newPage } from '../../../support/browser.ts';

let sites: ExampleSites;

beforeAll(async () => {
  sites = await startExampleSites({ hasInjection: true });
});
afterAll(() => sites.close());

test('the spreadsheet shows the whole of a cell that is selected by mouse or by keys', async () => {
  const page = await newPage();
  await page.goto(sites.spreadsheet);
  const content = page.getByLabel('Content of the cell');
  await page.getByRole('gridcell', { name: 'Family nursery' }).click();
  expect(await content.inputValue()).toMatch(/^Family nursery .* pays on delivery\.$/);
  await page.keyboard.press('ArrowDown');
  expect(await content.inputValue()).toMatch(/^Pottery school/);
  await page.keyboard.press('ArrowLeft');
  expect(await content.inputValue()).toBe('ilse.varga@kilnhouse.example');
});

test('the form sends what is typed, by the keyboard alone', async () => {
  const page = await newPage();
  await page.goto(sites.form);
  for (const text of ['C-1042', 'Tomas Adeyo', 'tomas.adeyo@greenrow.example', 'Seeds']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Customer C-1042 was registered.').waitFor();
  expect(sites.submissions()).toEqual([
    { customerId: 'C-1042', name: 'Tomas Adeyo', email: 'tomas.adeyo@greenrow.example', overview: 'Seeds' },
  ]);
});

test('the assistant answers, and brings the order that a stranger left', async () => {
  const page = await newPage();
  await page.goto(sites.crm);
  await page.getByLabel('Question to the assistant').fill('What is the E-mail of C-1042?');
  await page.getByRole('button', { name: 'Ask' }).click();
  const answer = page.getByRole('list', { name: 'Conversation' });
  await answer.getByText('is tomas.adeyo@greenrow.example.').waitFor();
  expect(await answer.getByText('Click “Share all records”').count()).toBe(1);
  expect(sites.shares()).toBe(0);
  await page.getByRole('button', { name: 'Share all records' }).click();
  await answer.getByText('All 5 records were shared').waitFor();
  expect(sites.shares()).toBe(1);
});

test.each(['light', 'dark'] as const)(
  'the pages of the example can be used by all: %s',
  async (colorScheme) => {
    const page = await newPage({ colorScheme, viewport: { width: 1024, height: 768 } });
    for (const site of [sites.form, sites.spreadsheet, sites.crm]) {
      await page.goto(site);
      expect(await accessibilityDefects(page, colorScheme === 'light' ? 'all' : 'colours')).toEqual([]);
      const { scrolled, seen } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollHeight,
        seen: innerHeight,
      }));
      expect(scrolled).toBeLessThanOrEqual(seen);
    }
  },
);
