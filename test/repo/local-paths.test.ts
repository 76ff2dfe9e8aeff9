import { expect, test } from 'vitest';
import { localPaths } from './local-paths.ts';
import { repository } from './repository.ts';

test('localPaths() finds none in this repository', () => {
  expect(localPaths(repository)).toEqual([]);
});

test.each(['work', 'home', 'Users', 'root', 'tmp/wt'])('localPaths() finds a path below %s', (folder) => {
  const text = `first\nsee '/${folder}/main/a.md'`;
  expect(localPaths([{ path: 'a.md', text }])).toEqual([`a.md:2 names /${folder}/`]);
});

test('localPaths() finds one at the start of a line', () => {
  const text = ['', 'work', 'main'].join('/');
  expect(localPaths([{ path: 'a', text }])).toEqual([`a:1 names ${text.slice(0, 6)}`]);
});

test('localPaths() allows the same words in an address', () => {
  expect(localPaths([{ path: 'a.yaml', text: 'url: https://example.com/work/talk' }])).toEqual([]);
});
