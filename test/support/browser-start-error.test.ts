import { expect, test } from 'vitest';
import { BrowserStartError } from './browser-start-error.ts';

const rule =
  'Cannot start a browser as Chrome or Chromium must be installed, or CHROME_PATH must name its program: ';

test('BrowserStartError() names the program that did not start', () => {
  const cause = new Error('ENOENT');
  const error = new BrowserStartError({ executablePath: '/opt/chrome' }, { cause });
  expect(error.message).toBe(`${rule}current value is /opt/chrome`);
  expect(error.cause).toBe(cause);
});

test('BrowserStartError() says that an installed Chrome was looked for', () => {
  const error = new BrowserStartError({ channel: 'chrome' }, {});
  expect(error.message).toBe(`${rule}current value is an installed Chrome (channel 'chrome')`);
});
