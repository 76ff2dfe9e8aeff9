import { expect, test } from 'vitest';
import { ContentError } from '../../../site/loaders/content-error.ts';
import { loadReleases } from '../../../site/loaders/load-releases.node.ts';
import { memoryReader } from '../../support/event-files.ts';

const good = `version: 2.1.0
series: '2.1'
kind: minor
notes: https://example.com/v2.1.0
official:
  - heading: Breaking Changes
    items: 1
summary: A release.
entries:
  - id: it-broke
    kind: breaking
    component: core
    text: It broke.
`;

const later = good
  .replaceAll('2.1', '2.10')
  .replace('it-broke', 'it-is-gone')
  .concat('    follows:\n      - { entry: 2.1.0#it-broke, how: completes }\n');

const load = (files: Record<string, string>) => loadReleases('r', memoryReader('r', files));

async function problems(files: Record<string, string>): Promise<string[]> {
  const outcome = await load(files).catch((error: unknown) => error);
  return outcome instanceof ContentError ? outcome.message.split('\n') : [String(outcome)];
}

const withFile = (from: string, to: string) => problems({ '2.1.0.yaml': good.replace(from, to) });

test('loadReleases() sorts by number and fills in what a file leaves out', async () => {
  const [first, second] = await load({ '2.10.0.yaml': later, '2.1.0.yaml': good });
  expect(second?.version).toBe('2.10.0');
  expect(first).toMatchObject({ version: '2.1.0', dates: [], cves: [] });
  expect(first?.entries[0]).toMatchObject({ id: 'it-broke', symbols: [], follows: [] });
});

test('loadReleases() accepts that only some of the versions have a file', async () => {
  expect(await load({})).toEqual([]);
});

test('loadReleases() names the file, the line, the entry and the field', async () => {
  expect(await withFile('component: core', 'component: cor')).toEqual([
    'r/2.1.0.yaml:12: it-broke: component: is not one of the known values: current value is cor (did you mean core?)',
  ]);
});

test('loadReleases() suggests the key that was meant', async () => {
  expect(await withFile('    text:', '    action: Do.\n    symbol: []\n    text:')).toEqual([
    'r/2.1.0.yaml:14: it-broke: symbol: is not a known key (did you mean symbols?)',
  ]);
});

test('loadReleases() refuses an id that is used twice', async () => {
  const entry = good.slice(good.indexOf('  - id'));
  expect(await problems({ '2.1.0.yaml': good.replace('items: 1', 'items: 2') + entry })).toEqual([
    'r/2.1.0.yaml:14: it-broke: id: is used twice: current value is it-broke (first on line 10)',
  ]);
});

test('loadReleases() refuses sums that no reason explains, on both sides of the right one', async () => {
  const wrong = 'r/2.1.0.yaml:6: Breaking Changes: official: does not add up: current value is 1 of ours';
  expect(await withFile('items: 1', 'items: 2')).toEqual([
    `${wrong} (the official notes have 2, the reasons explain 0, which leaves -1)`,
  ]);
  expect(await withFile('items: 1', 'items: 0')).toEqual([
    `${wrong} (the official notes have 0, the reasons explain 0, which leaves +1)`,
  ]);
});

test('loadReleases() counts entries under a heading that the official notes do not have', async () => {
  expect(await withFile('kind: breaking', 'kind: feature')).toHaveLength(2);
});

test('loadReleases() takes reasons, the rest and CVE ids into the sums', async () => {
  const text = good
    .replace('items: 1', 'items: 9\n    rest: 7\n    differs: [{ by: -1, reason: one is an introduction }]')
    .replace('summary:', "  - heading: '(no heading)'\n    items: 1\ncves: [CVE-2021-22876]\nsummary:");
  expect(await load({ '2.1.0.yaml': text })).toHaveLength(1);
});

test('loadReleases() refuses to follow what does not exist or is not earlier', async () => {
  const follow = (entry: string) =>
    problems({ '2.1.0.yaml': good, '2.10.0.yaml': later.replace('2.1.0#it-broke', entry) });
  const wrong = 'r/2.10.0.yaml:15: it-is-gone: follows[0].entry:';
  expect(await follow('2.1.0#it-brok')).toEqual([
    `${wrong} is not an entry: current value is 2.1.0#it-brok (did you mean 2.1.0#it-broke?)`,
  ]);
  expect(await follow('2.10.0#it-is-gone')).toEqual([
    `${wrong} is not of an earlier version: current value is 2.10.0#it-is-gone (this file is 2.10.0)`,
  ]);
  expect(await follow('2.0.0#it-broke')).toEqual([
    `${wrong} is of a version without a file: current value is 2.0.0#it-broke`,
  ]);
});

test('loadReleases() refuses a file that has another version’s name, and a series of another version', async () => {
  expect(await problems({ '2.2.0.yaml': good.replace("series: '2.1'", "series: '2.2'") })).toEqual([
    'r/2.2.0.yaml:1: version: is not the name of the file: current value is 2.1.0',
    'r/2.2.0.yaml:2: series: is not the start of 2.1.0: current value is 2.2',
  ]);
});

test('loadReleases() names everything that is wrong at once', async () => {
  const found = await withFile("series: '2.1'\nkind: minor", 'series: 2.1\nkind: major');
  expect(found).toHaveLength(2);
});
