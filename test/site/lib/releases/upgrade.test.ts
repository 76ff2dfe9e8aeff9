import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryKindIds } from '../../../../site/lib/releases/entry-kinds.ts';
import { type UpgradeStep, upgrade } from '../../../../site/lib/releases/upgrade.ts';
import type { UpgradeRelease } from '../../../../site/lib/releases/upgrade-release.ts';
import { getReleases } from '../../../../site/loaders/releases.node.ts';
import { aRelease } from './a-release.ts';

const keysOf = (steps: readonly UpgradeStep[]) =>
  steps.flatMap(({ now, before }) => [...now, ...before].map(({ key }) => key));
const sortedKeys = (...parts: UpgradeStep[][]) => parts.flatMap(keysOf).sort();

/** Releases 2.0.0, 2.1.0, ... whose entries follow any entries of earlier releases. */
const someReleases = fc
  .array(
    fc.array(
      fc.record({
        kind: fc.constantFrom(...entryKindIds),
        component: fc.constantFrom('packaging' as const, 'keras' as const, 'lite' as const),
        back: fc.array(fc.record({ releases: fc.nat(3), entry: fc.nat(3) }), { maxLength: 2 }),
        how: fc.constantFrom('completes' as const, 'takes-back' as const, 'changes' as const),
      }),
      { maxLength: 4 },
    ),
    { minLength: 3, maxLength: 7 },
  )
  .map((rows): UpgradeRelease[] =>
    rows.map((row, index) =>
      aRelease(
        `2.${index}.0`,
        row.map(({ kind, component, back, how }, nth) => ({
          id: `e${nth}`,
          kind,
          component,
          follows: back
            .map(({ releases, entry }) => ({ release: index - 1 - releases, entry }))
            .filter(({ release, entry }) => entry < (rows[release]?.length ?? 0))
            .map(({ release, entry }) => ({ entry: `2.${release}.0#e${entry}`, how })),
        })),
      ),
    ),
  );

test('upgrade() from a to c is that from a to b with that from b to c, whatever follows what', () => {
  fc.assert(
    fc.property(someReleases, fc.nat(), fc.nat(), fc.nat(), (releases, ...picks) => {
      const [a = '', b = '', c = ''] = picks
        .map((pick) => pick % releases.length)
        .sort((x, y) => x - y)
        .map((index) => `2.${index}.0`);
      const whole = upgrade(releases, a, c);
      expect(sortedKeys(whole)).toEqual(sortedKeys(upgrade(releases, a, b), upgrade(releases, b, c)));
    }),
  );
});

test('upgrade() never parts a story that a shorter upgrade tells as one', () => {
  fc.assert(
    fc.property(someReleases, (releases) => {
      const last = `2.${releases.length - 1}.0`;
      const whole = upgrade(releases, '2.0.0', last);
      for (const step of upgrade(releases, '2.1.0', last)) {
        const [first = '', ...rest] = keysOf([step]);
        const home = whole.find((other) => keysOf([other]).includes(first));
        expect(keysOf(home ? [home] : [])).toEqual(expect.arrayContaining([first, ...rest]));
      }
    }),
  );
});

test('upgrade() is the sum of its parts for all pairs of real versions, with nothing lost and nothing twice', async () => {
  const releases = await getReleases();
  const versions = releases.map(({ version }) => version);
  for (const [index, from] of versions.entries()) {
    // Each step from one version to the next adds exactly that version's entries; every other split follows from this.
    let expected: string[] = [];
    for (const { version, entries } of releases.slice(index)) {
      if (version !== from) expected = [...expected, ...entries.map(({ id }) => `${version}#${id}`)];
      const keys = keysOf(upgrade(releases, from, version));
      expect(keys.length, `${from} to ${version}`).toBe(expected.length);
      expect(new Set(keys).symmetricDifference(new Set(expected)), `${from} to ${version}`).toEqual(
        new Set(),
      );
    }
  }
});

const announced = { id: 'announced', kind: 'deprecation' as const };
const follows = (how: 'completes' | 'takes-back' | 'postpones') => [{ entry: '2.1.0#announced', how }];

test('upgrade() tells deprecated and then removed as one story, and shows the removal', () => {
  const releases = [
    aRelease('2.0.0'),
    aRelease('2.1.0', [announced]),
    aRelease('2.2.0', [{ id: 'gone', follows: follows('completes') }]),
  ];
  const [story, ...rest] = upgrade(releases, '2.0.0', '2.2.0');
  expect(rest).toEqual([]);
  expect(story?.stage).toBe('breaks');
  expect(story?.now.map(({ key }) => key)).toEqual(['2.2.0#gone']);
  expect(story?.before.map(({ key }) => key)).toEqual(['2.1.0#announced']);
});

test('upgrade() keeps a removal whose announcement lies before the upgrade', () => {
  const releases = [
    aRelease('2.1.0', [announced]),
    aRelease('2.2.0', [{ id: 'gone', follows: follows('completes') }]),
  ];
  expect(upgrade(releases, '2.1.0', '2.2.0')).toMatchObject([{ stage: 'breaks', before: [] }]);
});

test('upgrade() settles what is announced and taken back on the way, and nothing else', () => {
  const releases = [
    aRelease('2.0.0'),
    aRelease('2.1.0', [announced]),
    aRelease('2.2.0', [{ id: 'back', kind: 'fix', follows: follows('takes-back') }]),
  ];
  expect(upgrade(releases, '2.0.0', '2.2.0').map(({ stage }) => stage)).toEqual(['settled']);
  expect(upgrade(releases, '2.1.0', '2.2.0').map(({ stage }) => stage)).toEqual(['behaviour']);
  expect(upgrade(releases, '2.0.0', '2.1.0').map(({ stage }) => stage)).toEqual(['deprecated']);
});

test('upgrade() never settles what breaks, even if it only takes something back', () => {
  const releases = [
    aRelease('2.0.0'),
    aRelease('2.1.0', [announced]),
    aRelease('2.2.0', [{ id: 'back', kind: 'breaking', follows: follows('takes-back') }]),
  ];
  expect(upgrade(releases, '2.0.0', '2.2.0').map(({ stage }) => stage)).toEqual(['breaks']);
});

test('upgrade() puts packages and drivers first, and what is new last', () => {
  const releases = [
    aRelease('2.0.0'),
    aRelease('2.1.0', [
      { id: 'new', kind: 'feature', component: 'packaging' },
      { id: 'caveat', kind: 'caveat' },
      { id: 'fix', kind: 'fix' },
      { id: 'old', kind: 'deprecation' },
      { id: 'keras', component: 'keras' },
      { id: 'core' },
      { id: 'cuda', component: 'gpu', kind: 'caveat' },
      { id: 'python', component: 'packaging' },
    ]),
  ];
  expect(upgrade(releases, '2.0.0', '2.1.0').map(({ now }) => now[0]?.entry.id)).toEqual([
    'python',
    'cuda',
    'core',
    'keras',
    'old',
    'caveat',
    'fix',
    'new',
  ]);
});

test('upgrade() brings nothing between equal versions and downwards', () => {
  const releases = [aRelease('2.0.0'), aRelease('2.1.0', [announced])];
  expect(upgrade(releases, '2.1.0', '2.1.0')).toEqual([]);
  expect(upgrade(releases, '2.1.0', '2.0.0')).toEqual([]);
});
