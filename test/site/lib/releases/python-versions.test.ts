import { expect, test } from 'vitest';
import { pythonVersions } from '../../../../site/lib/releases/python-versions.ts';

test('pythonVersions() counts minor versions as numbers', () => {
  expect(pythonVersions('3.9-3.12')).toEqual(['3.9', '3.10', '3.11', '3.12']);
  expect(pythonVersions('2.7, 3.3-3.4')).toEqual(['2.7', '3.3', '3.4']);
  expect(pythonVersions('3.5')).toEqual(['3.5']);
});
