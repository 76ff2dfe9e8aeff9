import { expect, test } from 'vitest';
import { inexactVersions } from './inexact-versions.ts';
import { repository } from './repository.ts';

function check(version: string): string[] {
  const text = JSON.stringify({ devDependencies: { astro: version } });
  return inexactVersions([{ path: 'snippets/package.json', text }]);
}

test('inexactVersions() finds none in this repository', () => {
  expect(inexactVersions(repository)).toEqual([]);
});

test.each(['^7.3.5', '~7.3.5', '7', '7.3', '*', 'latest', '>=7.0.0', 'github:withastro/astro'])(
  'inexactVersions() finds %s',
  (version) => {
    expect(check(version)).toEqual([`snippets/package.json asks for astro "${version}"`]);
  },
);

test.each(['7.3.5', '7.0.0-beta.2'])('inexactVersions() allows %s', (version) => {
  expect(check(version)).toEqual([]);
});

test('inexactVersions() reads package files alone', () => {
  const text = '{"dependencies":{"astro":"^7"}}';
  expect(inexactVersions([{ path: 'package-lock.json', text }])).toEqual([]);
});
