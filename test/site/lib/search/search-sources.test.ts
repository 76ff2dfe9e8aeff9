import { expect, test } from 'vitest';
import { getSearchIndex } from '../../../../site/loaders/search-index.node.ts';
import { find, top } from './read-index.ts';

const { groups, version } = await getSearchIndex();

test('searchSources has every session, and none twice', () => {
  const paths = groups.flatMap(({ documents }) => documents.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(groups.find(({ label }) => label === 'Session')?.documents.length).toBe(1232);
});

test('searchSources names its kinds', () => {
  expect(groups.map(({ label }) => label)).toEqual([
    'Page',
    'Session',
    'Speaker',
    'Organisation',
    'Operation',
    'Simulated model',
    'Snippet',
    'Release',
    'TensorFlow change',
  ]);
});

test.each(['blackwell', 'jensen huang', 'cuda python'])(
  'searchSources has something for the example %s',
  (query) => {
    expect(find(query).hits.length).toBeGreaterThan(1);
    expect(find(query).corrected).toBeUndefined();
  },
);

test('getSearchIndex() names its version', () => {
  expect(version).toMatch(/^[0-9a-f]{10}$/);
});

test.each(['local-aws', 'virtualClock'])('searchSources leads %s to its snippet', (query) => {
  expect(top(query, 3)).toContain(`Snippet: ${query}`);
});

test('searchSources finds a version of TensorFlow, and what happened to a symbol', () => {
  expect(top('tensorflow 2.19.0', 1)).toEqual(['Release: TensorFlow 2.19.0']);
  expect(find('tf.lite.Interpreter').hits.length).toBeGreaterThan(2);
  expect(top('tf.estimator', 5).join()).toContain('TensorFlow change: ');
});
