import { expect, test } from 'vitest';
import { compareBuilds } from '../../../../site/lib/releases/compare-builds.ts';
import type { TestedBuild } from '../../../../site/schemas/tested-builds.ts';

const build = (
  version: string,
  platform: TestedBuild['platform'],
  python: string,
  gpu?: TestedBuild['gpu'],
) => {
  const rest = { version, platform, python, compiler: 'Clang', buildTool: 'Bazel 7.4.1' };
  return gpu ? { ...rest, gpu } : rest;
};
const builds = [
  build('2.10.0', 'Linux', '3.7-3.10', { cuda: '11.2', cudnn: '8.1' }),
  build('2.10.0', 'Windows', '3.7-3.10', { cuda: '11.2', cudnn: '8.1' }),
  build('2.10.0', 'macOS', '3.7-3.10'),
  build('2.16.1', 'macOS', '3.9-3.12'),
  build('2.18.0', 'Linux', '3.9-3.12', { cuda: '12.5', cudnn: '9.3' }),
  build('2.18.0', 'Windows', '3.9-3.12'),
];

test('compareBuilds() tells which Python versions go and come', () => {
  const [linux] = compareBuilds(builds, '2.10.0', '2.18.0');
  expect(linux).toMatchObject({ pythonDropped: ['3.7', '3.8'], pythonAdded: ['3.11', '3.12'] });
});

test('compareBuilds() tells the last version of a platform, and of a GPU, that has no row any more', () => {
  const [linux, windows, mac] = compareBuilds(builds, '2.10.0', '2.18.0');
  expect(linux).toMatchObject({ last: undefined, lastGpu: undefined });
  expect(windows).toMatchObject({ last: undefined, lastGpu: '2.10.0' });
  expect(mac).toMatchObject({ to: [], last: '2.16.1', lastGpu: undefined, pythonDropped: [] });
});

test('compareBuilds() gives a patch release the builds of its series', () => {
  expect(compareBuilds(builds, '2.10.1', '2.18.9').map(({ from }) => from.length)).toEqual([1, 1, 1]);
});

test('compareBuilds() leaves out a platform that neither version has', () => {
  expect(compareBuilds(builds, '2.16.1', '2.16.1').map(({ platform }) => platform)).toEqual(['macOS']);
});
