import { expect, test } from 'vitest';
import { headingSums } from '../../../../site/lib/releases/heading-sums.ts';
import { getReleases } from '../../../../site/loaders/releases.node.ts';
// List items under each heading of RELEASE.md, counted by a script and not by those who wrote the entries.
import counts from './official-counts.json' with { type: 'json' };

const releases = await getReleases();

test('headingSums() counts entries, the rest and CVE ids', () => {
  const sums = headingSums({
    official: [
      { heading: 'Breaking Changes', items: 5, rest: 2, differs: [{ by: -2, reason: 'introductions' }] },
      { heading: 'Security', items: 1, rest: 0, differs: [] },
    ],
    cves: ['CVE-2021-22876'],
    entries: [{ id: 'a', kind: 'breaking', component: 'core', text: 'A.', symbols: [], follows: [] }],
  });
  expect(sums).toEqual([
    { heading: 'Breaking Changes', items: 5, ours: 3, explained: -2 },
    { heading: 'Security', items: 1, ours: 1, explained: 0 },
  ]);
});

test('headingSums() counts CVE ids under no heading where there is none for security', () => {
  const official = [{ heading: '(no heading)', items: 1, rest: 0, differs: [] }];
  const [sum] = headingSums({ official, cves: ['CVE-2021-22876'], entries: [] });
  expect(sum).toEqual({ heading: '(no heading)', items: 1, ours: 1, explained: 0 });
});

/** Where the notes have no list, a file may tell of their text under a heading that has no items. */
const filled = (headings: Record<string, number>) =>
  Object.fromEntries(Object.entries(headings).filter(([, items]) => items > 0));

test('every release has the headings and counts of the official notes', () => {
  const written = releases.map(({ version, official }) => [
    version,
    filled(Object.fromEntries(official.map(({ heading, items }) => [heading, items]))),
  ]);
  const expected = Object.entries(counts).map(([version, headings]) => [version, filled(headings)]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(expected));
});

test('wherever a release has another number of facts than the notes have items, the reasons explain all of it', () => {
  for (const release of releases) {
    for (const { heading, items, ours, explained } of headingSums(release)) {
      const { differs = [] } = release.official.find((row) => row.heading === heading) ?? {};
      const place = `${release.version}, ${heading}`;
      expect([place, ours - items]).toEqual([place, explained]);
      expect(
        differs.every(({ by, reason }) => by !== 0 && reason.split(' ').length > 2),
        place,
      ).toBe(true);
    }
  }
});
