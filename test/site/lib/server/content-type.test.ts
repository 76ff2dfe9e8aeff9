import { expect, test } from 'vitest';
import { contentType } from '../../../../site/lib/server/content-type.ts';

test.each([
  ['/events/', 'text/html; charset=utf-8'],
  ['/404.html', 'text/html; charset=utf-8'],
  ['/s71946.ics', 'text/calendar; charset=utf-8'],
  ['/_astro/a.Bc-1.css', 'text/css; charset=utf-8'],
  ['/LOGO.PNG', 'image/png'],
  ['/archive.zip', 'application/octet-stream'],
  ['/noextension', 'application/octet-stream'],
])('contentType() of %s is %s', (path, type) => {
  expect(contentType(path)).toBe(type);
});
