import { expect, test } from 'vitest';
import { upgrade } from '../../../../site/lib/releases/upgrade.ts';
import { upgradeData } from '../../../../site/lib/releases/upgrade-data.ts';
import { getReleases } from '../../../../site/loaders/releases.node.ts';
import { getTestedBuilds } from '../../../../site/loaders/tested-builds.node.ts';

const releases = await getReleases();
const { builds } = await getTestedBuilds();
const data = upgradeData(releases, builds);

test('upgradeData() names the newest release, and not what is in development', () => {
  expect(data.newest).toBe('2.21.0');
  expect(data.releases.at(-1)?.version).toBe('2.22.0');
});

test('upgradeData() leaves out what is empty, and loses no step of an upgrade', () => {
  const values = data.releases.flatMap(({ entries }) => entries.flatMap((entry) => Object.values(entry)));
  expect(values.filter((value) => value === undefined || value.length === 0)).toEqual([]);
  const keys = (list: ReturnType<typeof upgrade>) =>
    list.map(({ now, stage }) => [stage, now.map(({ key }) => key)]);
  expect(keys(upgrade(data.releases, '2.0.0', '2.22.0'))).toEqual(keys(upgrade(releases, '2.0.0', '2.22.0')));
});

test('upgradeData() has the builds of TensorFlow 2 alone', () => {
  expect(data.builds.map(({ version }) => version[0])).toEqual(data.builds.map(() => '2'));
});
