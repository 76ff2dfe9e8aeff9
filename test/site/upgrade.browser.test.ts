import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

const headingOf = (page: Page) => page.locator('[data-heading]');
const stepsOf = (page: Page) => page.locator('[data-stages] .step');
const progressOf = (page: Page) => page.locator('[data-progress-text]');
const messageOf = (page: Page) => page.locator('[data-message]');

async function open(query: string, page?: Page): Promise<Page> {
  const own = page ?? (await newPage());
  await own.goto(siteUrl(`/releases/upgrade/${query}`));
  await own.locator('[data-when="loading"]').waitFor({ state: 'hidden' });
  return own;
}

describe('an upgrade', () => {
  test('a link shows its steps in the order to deal with them, beside builds and security', async () => {
    const page = await open('?from=2.11&to=2.19');
    expect(await headingOf(page).textContent()).toBe('TensorFlow 2.11.0 to 2.19.0');
    const titles = await page.locator('.stage :is(h3, .stage-title)').allTextContents();
    expect(titles.map((title) => title.replace(/\s*\d+$/, ''))).toEqual([
      'Set up',
      'Fix what breaks',
      'Plan for what goes',
      'Know the caveats',
      'Check changed behaviour',
      'Use what is new',
    ]);
    const ends = await page.locator('[data-ends]').textContent();
    expect(ends).toContain('drops 3.7 and 3.8');
    expect(ends).toContain('11.2 → 12.5');
    expect(ends).toContain('pip install tensorflow==2.19.0');
    const story = page.locator('.step').filter({ hasText: 'CUDA builds come without TensorRT' });
    expect(await story.locator('.story-entries').isVisible()).toBe(false);
    await story.locator('summary').press('Enter');
    expect(await story.locator('.story-entries').textContent()).toContain('2.17.0');
  });

  test('what is new is made when it is opened', async () => {
    const page = await open('?from=2.18&to=2.19');
    const news = page.locator('details.stage').filter({ hasText: 'Use what is new' });
    expect(await news.locator('.step').count()).toBe(0);
    await news.locator('summary').press('Enter');
    await news.locator('.step').first().waitFor();
    expect(await news.locator('input').count()).toBe(0);
  });

  test('the form asks by keyboard, and the way back leads to the question before', async () => {
    const page = await open('?from=2.17&to=2.18');
    await page.getByLabel('You want').selectOption('2.20.0');
    expect(await headingOf(page).textContent()).toBe('TensorFlow 2.17.0 to 2.20.0');
    expect(new URL(page.url()).search).toBe('?from=2.17.0&to=2.20.0');
    await page.goBack();
    expect(await headingOf(page).textContent()).toBe('TensorFlow 2.17.0 to 2.18.0');
    expect(await page.getByLabel('You want').inputValue()).toBe('2.18.0');
  });

  test('parts narrow it down, stand in the address, and come back with it', async () => {
    const page = await open('?from=2.11&to=2.19');
    const all = await stepsOf(page).count();
    await page.locator('[data-parts] summary').press('Enter');
    await page.locator('[data-part-fields]').getByLabel('Keras').press('Space');
    expect(await page.locator('.component-group h4').allTextContents()).toContain('Keras');
    const few = await stepsOf(page).count();
    expect(few).toBeLessThan(all);
    await page.reload();
    await page.locator('[data-when="ready"]').waitFor();
    expect(await stepsOf(page).count()).toBe(few);
  });
});

describe('the checklist', () => {
  test('ticks stay through a reload and in other upgrades, and what is done can be hidden', async () => {
    const page = await open('?from=2.11&to=2.19');
    const box = page.getByRole('checkbox', { name: 'No packages for Python 3.7' });
    await box.press('Space');
    expect(await progressOf(page).textContent()).toMatch(/^1 of \d+ dealt with$/);
    await page.reload();
    await open('?from=2.10&to=2.13', page);
    expect(await box.isChecked()).toBe(true);
    await page.getByLabel('Hide what is done').check();
    expect(await box.isVisible()).toBe(false);
    const first = page.locator('[data-tick]:visible').first();
    await first.press('Space');
    expect(
      await page.evaluate(
        'document.activeElement.matches("[data-tick]") && document.activeElement.checkVisibility()',
      ),
    ).toBe(true);
  });

  test('it is copied as a task list with its ticks', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open('?from=2.18&to=2.20', page);
    await page.locator('[data-tick]').first().press('Space');
    await page.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
    await page.getByText('Copied: paste it into an issue.').waitFor();
    const text: string = await page.evaluate('navigator.clipboard.readText()');
    expect(text).toMatch(/^# TensorFlow 2\.18\.0 to 2\.20\.0\n/);
    expect(text.match(/^- \[x\] /gm)).toHaveLength(1);
    expect(text).toContain('- [ ] **TensorFlow Lite and LiteRT:**');
  });

  test('where the browser denies the clipboard, the text is there to be copied', async () => {
    const page = await open('?from=2.18&to=2.20');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("denied"))');
    await page.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
    expect(await page.getByLabel('The checklist as Markdown').inputValue()).toContain('- [ ] ');
  });
});

test('where the storage is denied, ticks work until the page is left, and it says so', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open('?from=2.18&to=2.19', page);
  expect(await page.getByText('This browser keeps no data').isVisible()).toBe(true);
  await page.locator('[data-tick]').first().press('Space');
  expect(await progressOf(page).textContent()).toMatch(/^1 of /);
});

test('pasted code leaves what touches it, and is neither sent nor kept', async () => {
  const page = await open('?from=2.11&to=2.19');
  const all = await stepsOf(page).count();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('[data-paste] summary').press('Enter');
  const field = page.getByLabel('Paste imports, code or names');
  await field.fill('import tensorflow as tf\nrun = tf.lite.Interpreter("secret_model.tflite")');
  expect(await page.locator('[data-found-names]').textContent()).toBe('tf.lite.Interpreter');
  expect(await stepsOf(page).count()).toBeLessThan(all / 4);
  expect(await page.locator('[data-stages]').textContent()).toContain(
    'tf.lite.Interpreter gives a deprecation warning',
  );
  expect(await page.locator('[data-shown]').textContent()).toContain('name no symbol');
  expect(requests).toEqual([]);
  expect(
    await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href'),
  ).not.toContain('secret');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  expect(await stepsOf(page).count()).toBe(all);
});

test('every other question gets a clear answer, and never an empty page', async () => {
  const page = await open('?from=2.19&to=2.11');
  expect(await messageOf(page).textContent()).toContain('this is a downgrade');
  expect(await stepsOf(page).count()).toBeGreaterThan(10);
  expect(await page.locator('[data-ends]').textContent()).toContain(
    'CVE ids that 2.19.0 has fixed would come back',
  );
  await open('?from=2.7.4&to=2.8.0', page);
  expect(await page.locator('[data-ends]').textContent()).toMatch(
    /2\.8\.4 fixes \d+ CVE ids that 2\.8\.0 does not/,
  );
  await open('?from=2.19&to=2.19.0', page);
  expect(await messageOf(page).textContent()).toContain('Both versions are 2.19.0');
  expect(await page.locator('[data-ends]').textContent()).toContain('pip install tensorflow==2.19.0');
  await open('?from=2.15&to=2.16.0rc0', page);
  expect(await messageOf(page).textContent()).toContain('is a pre-release');
  expect(await headingOf(page).textContent()).toBe('TensorFlow 2.15.0 to 2.16.1');
  await open('?from=latest&to=%3Cb%3E', page);
  expect(await messageOf(page).textContent()).toContain('“<b>” is not a version');
  expect(await page.getByRole('heading', { name: 'For example' }).isVisible()).toBe(true);
  await open('?to=2.19', page);
  expect(await page.getByLabel('You want').inputValue()).toBe('2.19.0');
  expect(await page.getByRole('link', { name: '2.11.0 to 2.19.0' }).isVisible()).toBe(true);
});

test('a name is told through all versions', async () => {
  const page = await open('');
  await page.getByLabel('A class, function or option').fill('lite.interpreter');
  const found = page.locator('[data-symbols] > li').first();
  expect(await found.locator('.symbol').textContent()).toBe('tf.lite.Interpreter');
  expect(await found.locator('.events').textContent()).toMatch(/2\.19\.0 Deprecated .*2\.20\.0 Deprecated /);
});

test('a failed load is told, and another try brings the answer', async () => {
  let isBroken = true;
  const page = await newPage({ expectedProblems: [/data\.json/, /ERR_FAILED/] });
  await page.route('**/releases/upgrade/data.json', (route) => (isBroken ? route.abort() : route.continue()));
  await open('?from=2.18&to=2.19', page);
  await page.getByRole('heading', { name: 'The release notes could not be loaded' }).waitFor();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.getByRole('heading', { name: 'TensorFlow 2.18.0 to 2.19.0' }).waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('TensorFlow 2.18.0 to 2.19.0');
});

test('with scripts off the pages of all versions are linked', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(siteUrl('/releases/upgrade/?from=2.11&to=2.19'));
  expect(await page.getByRole('link', { name: '2.12.0', exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(false);
});
