import { expect, test } from 'vitest';
import { resolveVersion } from '../../../../site/lib/releases/resolve-version.ts';

const versions = ['2.0.0', '2.15.0', '2.15.0.post1', '2.15.1', '2.16.1', '2.18.0', '2.19.0'];
const resolve = (text: string) => resolveVersion(text, versions);

test.each([
  ['2.19.0', '2.19.0'],
  ['2.19', '2.19.0'],
  [' v2.19 ', '2.19.0'],
  ['tensorflow==2.15.1', '2.15.1'],
  ['2.15.0.post1', '2.15.0.post1'],
  ['2.16', '2.16.1'],
  ['2.15.*', '2.15.0'],
])('resolveVersion() takes %j as %s', (text, version) => {
  expect(resolve(text)).toEqual({ version });
});

test.each([
  ['1.15', 'TensorFlow 1.15 is older than the notes here, which start with 2.0.0.', '2.0.0'],
  ['2.20', 'TensorFlow 2.20 is newer than the notes here, which end with 2.19.0.', '2.19.0'],
  [
    '2.16.0',
    'TensorFlow 2.16.0 has no release notes: it was never released, or without a section of its own.',
    '2.16.1',
  ],
  [
    '2.18.1',
    'TensorFlow 2.18.1 has no release notes: it was never released, or without a section of its own.',
    '2.18.0',
  ],
])('resolveVersion() says why it does not know %s, and what comes nearest', (text, problem, nearest) => {
  expect(resolve(text)).toEqual({ problem, nearest });
});

test.each(['2.19.0rc1', '2.19.0-rc0', '2.19.0.dev20250101'])(
  'resolveVersion() knows the pre-release %s',
  (text) => {
    expect(resolve(text)).toMatchObject({
      nearest: '2.19.0',
      problem: expect.stringContaining('is a pre-release'),
    });
  },
);

test.each(['', 'latest', 'two', '<script>'])(
  'resolveVersion() refuses %j and says how to write one',
  (text) => {
    expect(resolve(text)).toEqual({ problem: `“${text}” is not a version. Write one as 2.19 or 2.19.0.` });
  },
);
