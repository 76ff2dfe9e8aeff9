import { describe, expect, test } from 'vitest';
import { newPage } from '../support/browser.ts';
import {
  button,
  dataFile,
  focusedId,
  headingOf,
  itemOf,
  noticeOf,
  openLists,
  openSchedule,
  removeOf,
  schedulePath,
  sessions,
  starOf,
  storedCodes,
  titlesUnder,
} from '../support/schedule-page.ts';
import { siteUrl } from '../support/site.ts';

const { pytorch, spark, keynote, python, attention, chinese, timeOnly, unknown } = sessions;

describe('starred sessions', () => {
  test('one starred on its page stands here, and still after a reload', async () => {
    const page = await newPage();
    await page.goto(siteUrl('/events/gtc-2025/sessions/s71946/'));
    await starOf(page, pytorch.title).click();
    await page.goto(siteUrl(schedulePath));
    for (const _ of ['first visit', 'reload']) {
      await headingOf(page).waitFor();
      expect(await headingOf(page).textContent()).toBe('1 session');
      expect(await titlesUnder(page, 'Wednesday 19 March')).toEqual([pytorch.title]);
      await page.reload();
    }
  });

  test('they stand by day and time, with the free time between them', async () => {
    const page = await openLists({ codes: [attention.code, python.code, keynote.code] });
    const headings = await page
      .getByRole('heading', { level: 3 })
      .filter({ visible: true })
      .allTextContents();
    expect(headings).toEqual(['Tuesday 18 March', 'Thursday 20 March']);
    expect(await titlesUnder(page, 'Tuesday 18 March')).toEqual([keynote.title, python.title]);
    expect(await itemOf(page, python.code).locator('.gap').textContent()).toBe('3 h free');
    expect(await page.locator('.gap').count()).toBe(1);
    expect(await page.locator('[data-summary]').textContent()).toBe(
      '3 on 2 days, no overlaps. Times in Pacific time.',
    );
  });

  test('an overlap is told at both sessions, with a link to the other', async () => {
    const page = await openLists({ codes: [pytorch.code, spark.code, keynote.code] });
    const told = (code: string) => itemOf(page, code).locator('.overlaps li').allTextContents();
    expect(await told(pytorch.code)).toEqual([`Overlaps 40 min with ${spark.title}, 09:00–09:40`]);
    expect(await told(spark.code)).toEqual([`Overlaps 40 min with ${pytorch.title}, 09:00–09:40`]);
    expect(await told(keynote.code)).toEqual([]);
    expect(await page.locator('[data-summary]').textContent()).toContain('1 overlap.');
    expect(await page.locator('.bar.overlapping').count()).toBe(2);
    await itemOf(page, pytorch.code).getByRole('link', { name: spark.title }).click();
    expect(new URL(page.url()).hash).toBe('#s71503');
  });

  test('sessions without a day say that overlaps can’t be known', async () => {
    const page = await openLists({ codes: [unknown.code, timeOnly.code, keynote.code] });
    expect(await titlesUnder(page, 'Day not known')).toEqual([timeOnly.title]);
    expect(await titlesUnder(page, 'Day and time not known')).toEqual([unknown.title]);
    expect(await page.getByText('so overlaps can’t be known').count()).toBe(2);
  });

  test('a title in Chinese says so', async () => {
    const page = await openLists({ codes: [chinese.code] });
    const title = itemOf(page, chinese.code).locator('.title a');
    expect(await title.getAttribute('lang')).toBe(chinese.language);
  });

  test('a star of another tab shows up', async () => {
    const page = await openLists({ codes: [keynote.code] });
    const other = await page.context().newPage();
    await other.goto(siteUrl('/events/gtc-2025/sessions/s71946/'));
    await starOf(other, pytorch.title).click();
    await itemOf(page, pytorch.code).waitFor();
    expect(await headingOf(page).textContent()).toBe('2 sessions');
  });

  test('a stored code that the catalogue does not have is named', async () => {
    const page = await openLists({ codes: [keynote.code, 'S99999'] });
    expect(await page.locator('[data-unknown]').textContent()).toContain('does not have: S99999.');
    expect(await headingOf(page).textContent()).toBe('1 session');
  });
});

describe('removing', () => {
  test('the focus goes to the next session, then to the heading, then to that of the empty page', async () => {
    const page = await openLists({ codes: [keynote.code, python.code] });
    await removeOf(page, keynote.code).focus();
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe(`remove-${python.code}`);
    expect(await noticeOf(page).textContent()).toBe(`Removed “${keynote.title}”.`);
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('No stars yet');
    expect(await storedCodes(page)).toEqual([]);
  });

  test('the focus goes to the heading after the last of several', async () => {
    const page = await openLists({ codes: [keynote.code, python.code] });
    await removeOf(page, python.code).press('Enter');
    expect(await focusedId(page)).toBe('1 session');
  });

  test('the page stays where it is', async () => {
    const codes = [keynote, python, spark, pytorch, attention, timeOnly, unknown].map(({ code }) => code);
    const page = await openLists({ codes, viewport: { width: 360, height: 640 } });
    await removeOf(page, spark.code).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await removeOf(page, spark.code).press('Enter');
    expect(await focusedId(page)).toBe(`remove-${pytorch.code}`);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(300);
  });

  test('undo puts it back and the focus on it', async () => {
    const page = await openLists({ codes: [keynote.code, python.code] });
    await removeOf(page, keynote.code).click();
    await button(page, 'Undo').click();
    expect(await storedCodes(page)).toEqual([keynote.code, python.code]);
    expect(await focusedId(page)).toBe(`remove-${keynote.code}`);
    expect(await button(page, 'Undo').count()).toBe(0);
  });

  test('clear all empties the schedule, undo brings all back beside what was starred since', async () => {
    const page = await openLists({ codes: [python.code, unknown.code] });
    await button(page, 'Clear all').click();
    expect(await page.getByRole('heading', { name: 'No stars yet' }).isVisible()).toBe(true);
    expect(await noticeOf(page).textContent()).toBe('Removed 2 sessions.');
    expect(await focusedId(page)).toBe('Undo');
    await starOf(page, keynote.title).click();
    await button(page, 'Undo').click();
    expect(await storedCodes(page)).toEqual([python.code, unknown.code, keynote.code]);
    expect(await headingOf(page).textContent()).toBe('3 sessions');
  });

  test('the message closes, and the focus goes to the heading', async () => {
    const page = await openLists({ codes: [keynote.code, python.code] });
    await removeOf(page, keynote.code).click();
    await button(page, 'Close message').click();
    expect(await noticeOf(page).textContent()).toBe('');
    expect(await focusedId(page)).toBe('1 session');
  });
});

describe('the empty schedule', () => {
  test('says what it is, links to the catalogue, and fetches nothing', async () => {
    const asked: string[] = [];
    const page = await openSchedule({
      prepare: async (page) => page.on('request', (request) => asked.push(request.url())),
    });
    expect(await page.getByRole('heading', { name: 'No stars yet' }).isVisible()).toBe(true);
    const link = page.getByRole('link', { name: 'Browse 1,232 sessions' });
    expect(await link.getAttribute('href')).toBe('/events/gtc-2025/sessions/');
    expect(await page.locator('.empty li').count()).toBe(3);
    expect(asked.filter((url) => dataFile.test(url))).toEqual([]);
  });

  test('a star on one of the three fills it, and the focus goes to its heading', async () => {
    const page = await openSchedule();
    await starOf(page, keynote.title).press('Enter');
    await itemOf(page, keynote.code).waitFor();
    expect(await focusedId(page)).toBe('1 session');
  });
});

describe('the time zone', () => {
  test.each([
    ['Asia/Tokyo', 'Thursday 20 March', '01:00–01:40', '07:00–07:40 +1 day', 'Tokyo, UTC+9'],
    ['Europe/Berlin', 'Wednesday 19 March', '17:00–17:40', '23:00–23:40', 'Berlin, UTC+1'],
  ])('in %s the days and times are the reader’s own', async (timezoneId, day, range, undated, label) => {
    const page = await openLists({ codes: [pytorch.code, spark.code, timeOnly.code], timezoneId });
    const when = (code: string) => itemOf(page, code).locator('.when').textContent();
    expect(await when(pytorch.code)).toBe('09:00–09:40');
    await page.getByRole('radio', { name: 'My time' }).check();
    expect(await titlesUnder(page, day)).toEqual([spark.title, pytorch.title]);
    expect([await when(pytorch.code), await when(timeOnly.code)]).toEqual([range, undated]);
    expect(await itemOf(page, pytorch.code).locator('.overlaps').textContent()).toContain(range);
    expect(await page.locator('[data-summary]').textContent()).toContain(`Times in ${label}.`);
    await page.reload();
    await itemOf(page, pytorch.code).waitFor();
    expect(await when(pytorch.code)).toBe(range);
    await page.getByRole('radio', { name: 'Pacific time' }).check();
    expect([await when(pytorch.code), await when(timeOnly.code)]).toEqual(['09:00–09:40', '15:00–15:40']);
  });
});

describe('the keyboard', () => {
  test('reaches every action, in the order of the page', async () => {
    const page = await openLists({ codes: [pytorch.code] });
    await button(page, 'Copy link').focus();
    const reached: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(reached).toEqual([
      'Export .ics',
      'Print',
      'Clear all',
      '',
      pytorch.title,
      `Remove ${pytorch.title}`,
    ]);
  });
});
