import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

const sessions = '/events/gtc-2025/sessions/';

async function open(path: `/${string}`, timezoneId: string): Promise<Page> {
  const page = await newPage({ timezoneId });
  await page.goto(siteUrl(path));
  return page;
}

async function chooseLocal(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^My time/ }).check();
}

describe('zone switch', () => {
  it.each([
    ['Asia/Tokyo', 'My time (Tokyo, UTC+9)', 'Thursday 20 March, 01:00', '01:40'],
    ['Europe/Berlin', 'My time (Berlin, UTC+1)', 'Wednesday 19 March, 17:00', '17:40'],
    ['America/Los_Angeles', 'My time (Los Angeles, UTC−7)', 'Wednesday 19 March, 09:00', '09:40'],
  ])('session page tells the time in %s', async (zone, label, start, end) => {
    const page = await open(`${sessions}s71946/`, zone);
    const times = page.locator('main time[datetime*="T"]');
    expect(await times.first().textContent()).toBe('Wednesday 19 March, 09:00');
    await page.getByRole('radio', { name: label }).check();
    expect(await times.first().textContent()).toBe(start);
    expect(await times.nth(1).textContent()).toContain(end);
    await page.getByRole('radio', { name: 'Pacific time' }).check();
    expect(await times.first().textContent()).toBe('Wednesday 19 March, 09:00');
  });

  it('times without a day are told in the reader’s zone, with the day that they pass to', async () => {
    const page = await open(`${sessions}s73182/`, 'Asia/Tokyo');
    await chooseLocal(page);
    expect(await page.locator('main [data-clock]').first().textContent()).toBe('02:00 +1 day');
  });

  it.each([
    ['Asia/Tokyo', '02:00–02:40 +1 day', 'Starts 01:00–01:59 +1 day'],
    ['Europe/Berlin', '18:00–18:40', 'Starts 17:00–17:59'],
    ['Asia/Kolkata', '22:30–23:10', 'Starts 21:30–22:29'],
    ['America/Los_Angeles', '10:00–10:40', 'Starts 09:00–09:59'],
  ])('catalogue tells times and hours in %s', async (zone, time, hour) => {
    const page = await open(sessions, zone);
    await chooseLocal(page);
    const row = page.locator('.rows > li', { has: page.locator('a[href="s73182/"]') });
    expect(await row.textContent()).toContain(`${time} · S73182`);
    expect(await page.locator('#hour-09 h3 > span').textContent()).toBe(hour);
  });

  it('is remembered on other pages and in other tabs', async () => {
    const page = await open(sessions, 'Europe/Berlin');
    const other = await page.context().newPage();
    await other.goto(siteUrl(`${sessions}s71946/`));
    await chooseLocal(page);
    await other.getByText('Wednesday 19 March, 17:00').first().waitFor();
    await page.goto(siteUrl(`${sessions}s72484/`));
    expect(await page.getByRole('radio', { name: /^My time/ }).isChecked()).toBe(true);
    expect(await page.locator('main time[datetime*="T"]').first().textContent()).toBe(
      'Tuesday 18 March, 18:00',
    );
  });

  it('is worked by keyboard', async () => {
    const page = await open(`${sessions}s71946/`, 'Europe/Berlin');
    await page.getByRole('radio', { name: 'Pacific time' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: /^My time/ }).isChecked()).toBe(true);
    expect(await page.locator('main time[datetime*="T"]').first().textContent()).toBe(
      'Wednesday 19 March, 17:00',
    );
  });
});
