import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  button,
  focusedId,
  headingOf,
  itemOf,
  noticeOf,
  openLists,
  schedulePath,
  sessions,
  storedCodes,
  titlesUnder,
} from '../support/schedule-page.ts';
import { siteUrl } from '../support/site.ts';

const { pytorch, spark, keynote, python, timeOnly, unknown } = sessions;

describe('sharing', () => {
  test('the copied link shows the same schedule elsewhere, and changes nothing there', async () => {
    const page = await openLists({
      codes: [keynote.code, pytorch.code],
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await button(page, 'Copy link').click();
    await page.getByText('Link copied').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname + link.search).toBe(`${schedulePath}?s=${keynote.code},${pytorch.code}`);

    const other = await openLists({ codes: [python.code], query: link.search });
    expect(await other.locator('h1').textContent()).toBe('A shared schedule');
    expect(await titlesUnder(other, 'Tuesday 18 March')).toEqual([keynote.title]);
    expect(await titlesUnder(other, 'Wednesday 19 March')).toEqual([pytorch.title]);
    expect(await other.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    expect(await button(other, 'Clear all').count()).toBe(0);
    expect(await storedCodes(other)).toEqual([python.code]);
  });

  test('the link is shown and selected where the clipboard is denied', async () => {
    const page = await openLists({
      codes: [keynote.code],
      prepare: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = async () => {
            throw new DOMException('denied', 'NotAllowedError');
          };
        }),
    });
    await button(page, 'Copy link').click();
    const field = page.getByLabel('Link to this schedule');
    await field.waitFor();
    expect(await field.inputValue()).toBe(siteUrl(`${schedulePath}?s=${keynote.code}`));
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      siteUrl(`${schedulePath}?s=${keynote.code}`),
    );
    expect(await noticeOf(page).textContent()).toContain('copy it yourself');
  });

  test('keep merges, says how many were new, and can be undone', async () => {
    const page = await openLists({
      codes: [python.code, keynote.code],
      query: `?s=${pytorch.code},${keynote.code},${spark.code}`,
    });
    expect(await page.locator('[data-fresh]').textContent()).toBe(
      '2 sessions are new, 1 was in your schedule already.',
    );
    expect(await itemOf(page, keynote.code).getByText('In your schedule').isVisible()).toBe(true);
    await button(page, 'Keep these sessions').click();
    expect(await storedCodes(page)).toEqual([python.code, keynote.code, pytorch.code, spark.code]);
    expect(await noticeOf(page).textContent()).toBe(
      'Kept: 2 sessions are new, 1 was in your schedule already.',
    );
    expect(page.url()).toBe(siteUrl(schedulePath));
    expect(await focusedId(page)).toBe('4 sessions');
    expect(await page.locator('h1').textContent()).toBe('My schedule');
    await button(page, 'Undo').click();
    expect(await storedCodes(page)).toEqual([python.code, keynote.code]);
  });

  test('show mine leads to the reader’s own', async () => {
    const page = await openLists({ codes: [python.code], query: `?s=${pytorch.code}` });
    await page.getByRole('link', { name: 'Show mine (1)' }).click();
    await itemOf(page, python.code).waitFor();
    expect(page.url()).toBe(siteUrl(schedulePath));
    expect(await page.locator('h1').textContent()).toBe('My schedule');
  });

  test('unknown codes are told by name', async () => {
    const page = await openLists({ query: '?s=s71946,X99999,%3Cb%3E' });
    expect(await page.locator('[data-unknown]').textContent()).toBe(
      'The link names 2 sessions that the catalogue of GTC 2025 does not have: X99999 and <b>.',
    );
    expect(await headingOf(page).textContent()).toBe('1 session');
  });

  test.each(['?s=', '?s=X99999'])('%s has nothing to keep', async (query) => {
    const page = await openLists({ query });
    expect(await headingOf(page).textContent()).toBe('No sessions');
    expect(await button(page, 'Keep these sessions').count()).toBe(0);
    expect(await button(page, 'Copy link').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Show mine' }).isVisible()).toBe(true);
  });
});

describe('the calendar file', () => {
  async function save(page: Page): Promise<Download> {
    const download = page.waitForEvent('download');
    await button(page, 'Export .ics').click();
    return await download;
  }

  test('has the dated sessions at their instants, and the page names the others', async () => {
    const page = await openLists({ codes: [pytorch.code, timeOnly.code, keynote.code, unknown.code] });
    const download = await save(page);
    expect(download.suggestedFilename()).toBe('my-gtc-2025-schedule.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [
        uid,
        summary,
        startDate.toJSDate().toISOString(),
        endDate.toJSDate().toISOString(),
      ]),
    ).toEqual([
      ['S71946@gtc-2025.outcrop', pytorch.title, '2025-03-19T16:00:00.000Z', '2025-03-19T16:40:00.000Z'],
      ['S72484@gtc-2025.outcrop', keynote.title, '2025-03-18T17:00:00.000Z', '2025-03-18T19:00:00.000Z'],
    ]);
    await page.getByText('Calendar file saved with 2 sessions; 2 left out.').waitFor();
    expect(await page.locator('[data-left-out] li').allTextContents()).toEqual([
      timeOnly.title,
      unknown.title,
    ]);
  });

  test('is the same when times are shown in another zone', async () => {
    const page = await openLists({ codes: [pytorch.code], timezoneId: 'Asia/Tokyo' });
    await page.getByRole('radio', { name: 'My time' }).check();
    const download = await save(page);
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART:20250319T160000Z');
  });

  test('is not offered when no session has a day and a time, and the page says why', async () => {
    const page = await openLists({ codes: [timeOnly.code] });
    expect(await button(page, 'Export .ics').isDisabled()).toBe(true);
    expect(await page.getByText('No calendar file:').isVisible()).toBe(true);
  });

  test('brings its library when it is asked for', async () => {
    const asked: string[] = [];
    const page = await openLists({
      codes: [pytorch.code],
      prepare: async (page) => page.on('request', (request) => asked.push(request.url())),
    });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('schedule-calendar'))).toEqual([]);
    await save(page);
    expect(asked.filter((url) => url.includes('schedule-calendar'))).toHaveLength(1);
  });

  test('says so when the library does not come', async () => {
    const page = await openLists({
      codes: [pytorch.code],
      expectedProblems: [/schedule-calendar|ERR_FAILED/],
      prepare: (page) => page.route(/schedule-calendar/, (route) => route.abort()),
    });
    await button(page, 'Export .ics').click();
    await page.getByText('The calendar file could not be made.').waitFor();
  });
});
