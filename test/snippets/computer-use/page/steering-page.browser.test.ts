import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { startSteeringPage } from '../../../../snippets/computer-use/mod.node.ts';
import { askOnce } from '../../../support/a-steered-task.ts';
import { accessibilityDefects } from '../../../support/accessibility.ts';
import { type NewPageOptions, newPage } from '../../../support/browser.ts';

/** The page, opened at the address that is printed. */
async function openPage(options?: NewPageOptions): Promise<Page> {
  const steering = await startSteeringPage(askOnce, { proposal: 'Send the form' });
  // What is registered last is closed first: the page before its server.
  onTestFinished(() => steering.close());
  const page = await newPage(options);
  await page.goto(steering.url);
  await state(page, 'Ready');
  return page;
}

async function state(page: Page, text: string): Promise<void> {
  await page.getByRole('status').getByText(text, { exact: true }).waitFor();
}

function outcomes(page: Page): Promise<string[]> {
  return page.locator('#trace .outcome').allTextContents();
}

test('a person approves by mouse, and sees screen, conversation and trace', async () => {
  const page = await openPage();
  expect(page.url()).not.toContain('token');
  await page.getByText('Nothing to see yet.').waitFor();
  await page.getByRole('button', { name: 'Start' }).click();
  await state(page, 'Waiting for your decision');
  expect(await page.locator('#approval-words').textContent()).toBe('Click on the button “Send” at 10, 20');
  expect(await page.locator('#approval-where').textContent()).toBe('On http://127.0.0.1:1/form');
  await page.getByRole('button', { name: 'Approve' }).click();
  await state(page, 'Finished');
  expect(await page.getByRole('log').getByRole('listitem').allTextContents()).toEqual([
    'YouSend the form',
    'AgentI send the form.',
    'TaskFinished.',
  ]);
  expect(await outcomes(page)).toEqual(['Done – picture', 'Approved', 'Done']);
  const picture = page.getByRole('img', { name: 'The agent’s screen after turn 1' });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
});

test('a person denies by the keyboard alone: the focus goes to the decision, and back', async () => {
  const page = await openPage();
  await page.getByLabel('Task').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#approval:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Not without me.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await state(page, 'Finished');
  expect(await outcomes(page)).toEqual(['Done – picture', 'Denied: Not without me.']);
  expect(await page.locator('#approval').isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('task');
});

test('a person stops what runs, and a page that is loaded anew shows all of it', async () => {
  const page = await openPage();
  await page.getByRole('button', { name: 'Start' }).click();
  await state(page, 'Waiting for your decision');
  await page.reload();
  await state(page, 'Waiting for your decision');
  expect(await page.locator('#trace li').count()).toBe(2);
  await page.getByRole('button', { name: 'Stop' }).click();
  await state(page, 'Stopped');
  expect(await page.getByRole('button', { name: 'Start' }).isEnabled()).toBe(true);
  expect(await page.locator('#approval').isHidden()).toBe(true);
});

test('the page says what is wrong', async () => {
  const page = await openPage({ expectedProblems: [/ 400$/] });
  await page.getByLabel('Task').fill('  ');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('alert').getByText('Write what is to be done.').waitFor();
});

test.each([
  [360, 'light', 'all'],
  [360, 'dark', 'colours'],
  [1440, 'light', 'all'],
  [1440, 'dark', 'colours'],
] as const)('the page can be used by all, %d pixels wide and %s', async (width, colorScheme, rules) => {
  const page = await openPage({ colorScheme, viewport: { width, height: 800 } });
  const defects = [...(await accessibilityDefects(page, rules))];
  await page.getByRole('button', { name: 'Start' }).click();
  await state(page, 'Waiting for your decision');
  defects.push(...(await accessibilityDefects(page, rules)));
  await page.getByRole('button', { name: 'Approve' }).click();
  await state(page, 'Finished');
  defects.push(...(await accessibilityDefects(page, rules)));
  expect(defects).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
