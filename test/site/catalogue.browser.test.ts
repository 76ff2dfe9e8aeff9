import { describe, expect, it } from 'vitest';
import { siteUrl } from '../support/site.ts';
import { all, expectCount, openCatalogue, path, shownCodes } from './catalogue-page.ts';

describe('catalogue', () => {
  it('shows every session, by day, hour and kind', async () => {
    const page = await openCatalogue();
    await expectCount(page, '1,232 sessions');
    expect(new Set(await shownCodes(page)).size).toBe(all);
    expect(await page.locator('.part > h2').allTextContents()).toEqual([
      'Day and time known',
      'Day not known',
      'Time not known',
    ]);
    expect(await page.locator('#dated h3 > span').allTextContents()).toEqual([
      'Monday 17 March',
      'Tuesday 18 March',
      'Wednesday 19 March',
      'Thursday 20 March',
      'Friday 21 March',
    ]);
  });

  it('text finds words of title, speaker, code, organisation and topic, in any case and without accents', async () => {
    const page = await openCatalogue();
    const text = page.getByRole('searchbox', { name: /^Filter by title/ });
    for (const [words, code, count] of [
      ['FLEXIBILITY of pytorch cuda', 'S71946', 1],
      ['saroufim', 'S71946', 1],
      ['s72236', 'S72236', 1],
      ['diarization code-switching', 'P72502', 1],
      ['gulen BENGI', 'S71571', 1],
      ['"with the Flexibility of PyTorch"', 'S71946', 1],
    ] as const) {
      await text.fill(words);
      await expect.poll(() => shownCodes(page)).toHaveLength(count);
      expect(await shownCodes(page)).toContain(code);
    }
    await text.fill('"of flexibility PyTorch"');
    await expectCount(page, '0 of 1,232 sessions');
  });

  it.each([
    ['Kind', 'Poster', 'kind=poster', 170],
    ['Day', 'Tuesday 18 March', 'day=2025-03-18', 20],
    ['Time of day (Pacific)', 'Evening, 17–24', 'time=evening', 78],
    ['Place', 'Marriott', 'area=marriott', 21],
    ['Organisation or sponsor', 'CoreWeave', 'org=coreweave', 4],
    ['Recording', 'With a known recording', 'recording=with', 11],
    ['Language of the title', 'Japanese', 'lang=ja', 18],
  ])(
    'filter by %s leaves what its count promised, and is in the address',
    async (facet, choice, query, count) => {
      const page = await openCatalogue();
      const fields = page.locator('details.facet', {
        has: page.locator('> summary').getByText(facet, { exact: true }),
      });
      if (!(await fields.getAttribute('open').then((open) => open !== null)))
        await fields.locator('> summary').click();
      const label = fields.locator('label', { hasText: choice }).first();
      await label.waitFor();
      expect(await label.locator('small').textContent()).toBe(String(count));
      await label.click();
      await expectCount(page, `${count} of 1,232 sessions`);
      expect(await shownCodes(page)).toHaveLength(count);
      await page.waitForURL(`**${path}?${query}`);
      expect(await page.getByRole('button', { name: `Remove filter: ${choice}` }).isVisible()).toBe(true);
    },
  );

  it('rooms lie within their area', async () => {
    const page = await openCatalogue('?area=sjcc-210f-l2');
    await expectCount(page, '7 of 1,232 sessions');
    const room = page.getByRole('checkbox', { name: 'SJCC 210F (L2)' });
    expect(await room.isVisible()).toBe(true);
    expect(await room.isChecked()).toBe(true);
  });

  it('several filters are joined: or within one, and between them', async () => {
    const page = await openCatalogue('?kind=poster&kind=training-lab');
    await expectCount(page, '235 of 1,232 sessions');
    await page.getByRole('checkbox', { name: 'Morning, 06–12' }).check();
    await page.getByRole('searchbox', { name: /^Filter by title/ }).fill('ai');
    await page.waitForURL(/q=ai&kind=poster&kind=training-lab&time=morning$/);
    const codes = await shownCodes(page);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^(P|DLIT)\d/);
  });

  it('counts tell what each choice would give', async () => {
    const page = await openCatalogue('?day=2025-03-18');
    await expectCount(page, '20 of 1,232 sessions');
    const lab = page.locator('label', { hasText: 'Training lab' });
    const promised = await lab.locator('small').textContent();
    await lab.click();
    await expectCount(page, `${promised} of 1,232 sessions`);
    expect(
      await page.locator('label', { hasText: 'Monday 17 March' }).locator('small').textContent(),
    ).not.toBe('17');
  });
});

describe('catalogue address', () => {
  it('restores a shared view', async () => {
    const page = await openCatalogue('?q=nvidia&kind=training-lab&sort=title');
    await page.getByRole('heading', { level: 2, name: /^A / }).waitFor();
    expect(await page.getByRole('searchbox', { name: /^Filter by title/ }).inputValue()).toBe('nvidia');
    expect(await page.getByRole('checkbox', { name: 'Training lab' }).isChecked()).toBe(true);
    expect(await page.locator('[data-sort]').inputValue()).toBe('title');
  });

  it('is the same after the reader goes to a session and back', async () => {
    const page = await openCatalogue();
    await page.getByRole('checkbox', { name: 'Watch party' }).check();
    await page.waitForURL(/kind=watch-party/);
    await page.locator('.group:visible .rows > li:not([hidden]) a').first().click();
    await page.waitForURL(/sessions\/wp\d+\/$/);
    await page.goBack();
    await expectCount(page, '30 of 1,232 sessions');
    expect(await page.getByRole('checkbox', { name: 'Watch party' }).isChecked()).toBe(true);
  });

  it('tells what of it can not be had, and keeps the rest', async () => {
    const page = await openCatalogue('?kind=opera&kind=poster&day=2025-04-01&utm_source=x');
    await expectCount(page, '170 of 1,232 sessions');
    expect(await page.locator('[data-note]').textContent()).toBe(
      'Left out, as there is no such choice: kind=opera, day=2025-04-01',
    );
  });

  it('a script in it is only text', async () => {
    const page = await openCatalogue(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&kind=%3Cb%3E`);
    await expectCount(page, '0 of 1,232 sessions');
    expect(await page.locator('.results img, .results b').count()).toBe(0);
  });

  it('is copied', async () => {
    const page = await openCatalogue('?kind=poster', { permissions: ['clipboard-read', 'clipboard-write'] });
    await expectCount(page, '170 of 1,232 sessions');
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(siteUrl(`${path}?kind=poster`));
  });
});

describe('catalogue results', () => {
  it('empty results name the filter whose removal gives most, and remove it', async () => {
    const page = await openCatalogue('?q=saroufim&day=2025-03-21');
    await expectCount(page, '0 of 1,232 sessions');
    const ways = page.locator('[data-empty] button');
    expect(await ways.allTextContents()).toEqual([
      'Remove “saroufim” to see 9 sessions',
      expect.stringMatching(/^Remove Friday 21 March to see \d sessions?$/),
    ]);
    await ways.first().click();
    await expectCount(page, '9 of 1,232 sessions');
    expect(await page.locator('[data-empty]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-text'))).toBe(true);
  });

  it('chips take filters off one by one and all at once, and keep the focus near', async () => {
    const page = await openCatalogue('?kind=poster&kind=talk&q=cuda');
    await page.getByRole('button', { name: 'Remove filter: Poster' }).click();
    expect(await page.getByRole('checkbox', { name: 'Poster' }).isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Talk');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expectCount(page, '1,232 sessions');
    expect(await page.getByRole('searchbox', { name: /^Filter by title/ }).inputValue()).toBe('');
  });

  it('sorting by title groups by letter, tells the day in the row, and goes back', async () => {
    const page = await openCatalogue();
    await page.getByLabel('Sort by').selectOption('title');
    await page.getByRole('heading', { level: 2, name: /^Other scripts/ }).waitFor();
    const keynote = page.locator('.rows > li', { has: page.locator('a[href="s72484/"]') });
    expect(await keynote.textContent()).toContain('Tue 18 March, 10:00–');
    expect(new Set(await shownCodes(page)).size).toBe(all);
    await page.getByLabel('Sort by').selectOption('time');
    await page.getByRole('heading', { level: 3, name: /^Monday 17 March/ }).waitFor();
    expect(await keynote.textContent()).not.toContain('Tue');
    expect(new Set(await shownCodes(page)).size).toBe(all);
  });

  it('screen readers are told the count once the reader stops typing', async () => {
    const page = await openCatalogue();
    await page.getByRole('searchbox', { name: /^Filter by title/ }).pressSequentially('quantum');
    const told = page.getByRole('status').filter({ hasText: /^\d+ of 1,232 sessions$/ });
    await told.waitFor({ state: 'attached' });
    expect(await told.textContent()).toBe(await page.locator('[data-count]').textContent());
  });

  it('groups without a session, and the links to them, are gone', async () => {
    const page = await openCatalogue('?day=2025-03-21');
    await expectCount(page, '9 of 1,232 sessions');
    expect(await page.locator('.group:visible h3').allTextContents()).toEqual(['Friday 21 March 9 sessions']);
    expect(await page.locator('.jump a:visible').allTextContents()).toEqual(['Fri 21']);
  });
});
