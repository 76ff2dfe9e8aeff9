import { expect, test } from 'vitest';
import { getTestedBuilds } from '../../../../site/loaders/tested-builds.node.ts';

const { builds } = await getTestedBuilds();

/** The rows of the official table, which has one for CPUs and one for GPUs where ours has one for both. */
function rowsOf(platform: string) {
  const own = builds.filter((build) => build.platform === platform);
  const gpu = own.filter((build) => build.gpu).length;
  // The official table of Linux has two different rows for 1.7.0, of which ours for GPUs is no CPU row.
  return { cpu: own.length - (platform === 'Linux' ? 1 : 0), gpu };
}

test('the tested builds have as many rows as the official tables', () => {
  expect(rowsOf('Linux')).toEqual({ cpu: 38, gpu: 38 });
  expect(rowsOf('Windows')).toEqual({ cpu: 37, gpu: 27 });
  expect(rowsOf('macOS')).toEqual({ cpu: 34, gpu: 2 });
});

test('the newest builds are as the official table has them', () => {
  expect(builds.at(-2)).toEqual({
    version: '2.21.0',
    platform: 'Linux',
    python: '3.10-3.13',
    compiler: 'Clang 18.1.8',
    buildTool: 'Bazel 7.4.1',
    gpu: { cuda: '12.5', cudnn: '9.3' },
  });
});
