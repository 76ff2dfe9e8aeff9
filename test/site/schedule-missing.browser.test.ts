import { describe, expect, test } from 'vitest';
import {
  button,
  dataFile,
  focusedId,
  headingOf,
  itemOf,
  openSchedule,
  sessions,
  starOf,
  storedCodes,
} from '../support/schedule-page.ts';

const { keynote } = sessions;

describe('when something is missing', () => {
  test('with scripts off the page says what it needs and links to the catalogue', async () => {
    const page = await openSchedule({ javaScriptEnabled: false });
    expect(await page.locator('noscript p').textContent()).toContain('scripts are off here');
    expect(await page.locator('noscript a[href="/events/gtc-2025/sessions/"]').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
  });

  test('where the storage is denied, stars work until the page is left, and it says so', async () => {
    const page = await openSchedule({
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    });
    expect(await page.getByText('This browser keeps no data').isVisible()).toBe(true);
    await starOf(page, keynote.title).click();
    await itemOf(page, keynote.code).waitFor();
    expect(await headingOf(page).textContent()).toBe('1 session');
  });

  test('a failed load is told, and another try brings the schedule', async () => {
    let isBroken = true;
    const page = await openSchedule({
      codes: [keynote.code],
      expectedProblems: [/schedule\.json/, /ERR_FAILED/],
      prepare: (page) => page.route(dataFile, (route) => (isBroken ? route.abort() : route.continue())),
    });
    await page.getByRole('heading', { name: 'The sessions could not be loaded' }).waitFor();
    isBroken = false;
    await button(page, 'Try again').press('Enter');
    await itemOf(page, keynote.code).waitFor();
    expect(await focusedId(page)).toBe('1 session');
  });

  test('an answer that is no list of sessions is a failed load', async () => {
    const page = await openSchedule({
      codes: [keynote.code],
      prepare: (page) => page.route(dataFile, (route) => route.fulfill({ json: { sessions: 1 } })),
    });
    await page.getByRole('heading', { name: 'The sessions could not be loaded' }).waitFor();
    expect(await storedCodes(page)).toEqual([keynote.code]);
  });

  test('a slow load is told', async () => {
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const page = await openSchedule({
      codes: [keynote.code],
      prepare: (page) =>
        page.route(dataFile, async (route) => {
          await waiting;
          await route.continue();
        }),
    });
    expect(await page.getByText('Loading the schedule').isVisible()).toBe(true);
    answer();
    await itemOf(page, keynote.code).waitFor();
  });
});
