import { expect, test } from 'vitest';
import { replayPage, type TaskEvent } from '../../../../snippets/computer-use/mod.ts';
import { accessibilityDefects } from '../../../support/accessibility.ts';
import { newPage } from '../../../support/browser.ts';
import { aScreen } from '../../../support/recording-environment.ts';

const trace: TaskEvent[] = [
  {
    at: 0,
    turn: 0,
    type: 'asked',
    text: '<img src="https://example.com/x.png" onerror="document.title = 1">',
  },
  {
    at: 1_000,
    turn: 1,
    type: 'proposed',
    proposed: { action: { tool: 'bash', action: { command: 'ls' } } },
    verdict: 'allow',
  },
  { at: 2_000, turn: 1, type: 'result', result: aScreen() },
  { at: 3_000, turn: 2, type: 'said', text: 'Done.' },
  { at: 3_000, turn: 2, type: 'ended', end: 'finished' },
];

test('replayPage() is accessible, styled, and loads nothing', async () => {
  const page = await newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(await replayPage(trace, 'My task'));
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(await page.title()).toBe('My task');
  expect(await page.locator('ol').evaluate((list) => getComputedStyle(list).listStyleType)).toBe('none');
  expect(await accessibilityDefects(page)).toEqual([]);
});

test('replayPage() is gone through with the keyboard', async () => {
  const page = await newPage();
  await page.setContent(await replayPage(trace));
  await page.getByRole('link', { name: 'Step 4', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('step-4');
  await page.getByText('What the screen shows, as text').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('details').getAttribute('open')).toBe('');
});
