import { expect, test } from 'vitest';
import { formatTable } from './format-table.ts';

test('formatTable() sets what was measured beside its bar and its peer', () => {
  const table = formatTable([
    { what: 'pages a second', value: 512.4, unit: 'pages/s', bar: { least: 300 } },
    { what: 'catalogue page', value: 99, unit: 'kB', bar: { most: 90 }, peer: 'a bare list: 53 kB' },
    { what: 'pages', value: 2.503, unit: 'pages' },
  ]);
  expect(table).toEqual([
    'what            measured     bar             measured / bar  peer',
    'pages a second  512 pages/s  >= 300 pages/s  1.71 held',
    'catalogue page  99.0 kB      <= 90 kB        1.10 NOT HELD   a bare list: 53 kB',
    'pages           2.50 pages',
  ]);
});

test.each([
  [{ least: 300 }, 300, 'held'],
  [{ least: 300 }, 299.9, 'NOT HELD'],
  [{ most: 50 }, 50, 'held'],
  [{ most: 50 }, 50.1, 'NOT HELD'],
])('formatTable() tells of the bar %j and %d that it is %s', (bar, value, verdict) => {
  expect(formatTable([{ what: 'x', value, unit: 'ms', bar }])[1]).toContain(` ${verdict}`);
});
