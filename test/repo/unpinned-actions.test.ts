import { expect, test } from 'vitest';
import { repository } from './repository.ts';
import { unpinnedActions } from './unpinned-actions.ts';

const hash = '0123456789abcdef0123456789abcdef01234567';

function check(uses: string): string[] {
  const text = `jobs:\n  test:\n    steps:\n      - uses: ${uses}\n      - run: npm test\n`;
  return unpinnedActions([{ path: '.github/workflows/ci.yml', text }]);
}

test('unpinnedActions() finds none in this repository', () => {
  expect(unpinnedActions(repository)).toEqual([]);
});

test.each([
  ['actions/checkout@v5', 'actions/checkout@v5'],
  ['actions/checkout@main', 'actions/checkout@main'],
  ['actions/checkout', 'actions/checkout'],
  [`actions/checkout@${hash.slice(1)} # v5.0.0`, `actions/checkout@${hash.slice(1)}`],
  [`actions/checkout@${hash}`, `actions/checkout@${hash}`],
])('unpinnedActions() finds %s', (uses, named) => {
  expect(check(uses)).toEqual([`.github/workflows/ci.yml uses ${named}`]);
});

test('unpinnedActions() allows a hash with its version beside it, and what is in the repository', () => {
  expect(check(`actions/checkout@${hash} # v5.0.0`)).toEqual([]);
  expect(check('./.github/workflows/build.yml')).toEqual([]);
});
