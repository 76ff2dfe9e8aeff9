import { expect, test } from 'vitest';
import { lockGaps } from './lock-gaps.ts';
import { repository } from './repository.ts';

const tool = { optionalDependencies: { '@tool/linux': '2.1.0', '@tool/darwin': '2.1.0' } };

test('lockGaps() finds none in this repository', () => {
  expect(lockGaps(repository.find(({ path }) => path === 'package-lock.json')?.text ?? '')).toEqual([]);
});

test('lockGaps() finds a program for another system that is left out', () => {
  const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/@tool/linux': {} };
  expect(lockGaps(JSON.stringify({ packages }))).toEqual(['node_modules/tool asks for @tool/darwin 2.1.0']);
});

test('lockGaps() finds none when all are locked, nested ones included', () => {
  const nested = 'node_modules/tool/node_modules/@tool/darwin';
  const packages = { 'node_modules/tool': tool, 'node_modules/@tool/linux': {}, [nested]: {} };
  expect(lockGaps(JSON.stringify({ packages }))).toEqual([]);
});
