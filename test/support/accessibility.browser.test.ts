import { expect, test } from 'vitest';
import { accessibilityDefects } from './accessibility.ts';
import { newPage } from './browser.ts';

function html(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Page</title></head><body><main>${body}</main></body></html>`;
}

test('accessibilityDefects() finds none in a good page', async () => {
  const page = await newPage();
  await page.setContent(html('<h1>Page</h1><p>Text</p><button type="button">Go</button>'));
  expect(await accessibilityDefects(page)).toEqual([]);
});

test.each([
  ['color-contrast', '<p style="color:#999;background:#fff">Text</p>'],
  ['button-name', '<button type="button"></button>'],
  ['image-alt', '<img src="data:,">'],
  ['label', '<input type="text">'],
  [
    'target-size',
    '<a style="display:block;height:12px;overflow:hidden" href="#a">a</a><a style="display:block;height:12px;overflow:hidden" href="#b">b</a>',
  ],
])('accessibilityDefects() finds a breach of %s', async (rule, body) => {
  const page = await newPage();
  await page.setContent(html(body));
  const found = await accessibilityDefects(page);
  expect(new Set(found.map((line) => line.split(':')[0]))).toEqual(new Set([rule]));
});

test('accessibilityDefects() looks at colours alone when it is told to', async () => {
  const page = await newPage();
  await page.setContent(
    html('<p style="color:#999;background:#fff">Text</p><button type="button"></button>'),
  );
  const found = await accessibilityDefects(page, 'colours');
  expect(found.map((line) => line.split(':')[0])).toEqual(['color-contrast']);
});
