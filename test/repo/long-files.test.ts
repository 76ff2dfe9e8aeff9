import { expect, test } from 'vitest';
import { longFiles } from './long-files.ts';
import { repository } from './repository.ts';

test('longFiles() finds none in this repository', () => {
  expect(longFiles(repository)).toEqual([]);
});

test('longFiles() allows 300 lines and not 301', () => {
  expect(longFiles([{ path: 'site/a.ts', text: 'x\n'.repeat(300) }])).toEqual([]);
  expect(longFiles([{ path: 'site/a.ts', text: 'x\n'.repeat(301) }])).toEqual(['site/a.ts has 301 lines']);
});

test('longFiles() leaves data alone', () => {
  expect(longFiles([{ path: 'events/a/sessions/S71.yaml', text: 'x\n'.repeat(9000) }])).toEqual([]);
});
