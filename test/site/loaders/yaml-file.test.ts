import { expect, test } from 'vitest';
import { readYaml } from '../../../site/loaders/yaml-file.ts';

const text = `# a comment
- code: S71946
  speakers:
    - Ada
    - { name: Bob,
        role: Author }
`;

test('readYaml() knows the line of every place', () => {
  const file = readYaml('a.yaml', text, []);
  expect(file?.lineOf([0])).toBe(2);
  expect(file?.lineOf([0, 'speakers'])).toBe(3);
  expect(file?.lineOf([0, 'speakers', 1])).toBe(5);
  expect(file?.lineOf([0, 'speakers', 1, 'role'])).toBe(6);
});

test('readYaml() gives a place that does not exist the line of the one above it', () => {
  const file = readYaml('a.yaml', text, []);
  expect(file?.lineOf([0, 'title'])).toBe(2);
  expect(file?.lineOf([0, 'speakers', 0, 'name'])).toBe(4);
  expect(file?.lineOf([0, 'speakers', 7])).toBe(3);
});

test('readYaml() reads dates and times as they are written', () => {
  const file = readYaml('a.yaml', 'date: 2025-03-19\ntime: 09:00-09:40\nat: 09:00\n', []);
  expect(file?.value).toEqual({ date: '2025-03-19', time: '09:00-09:40', at: '09:00' });
});

test('readYaml() collects every error of a file and returns nothing', () => {
  const problems: unknown[] = [];
  expect(readYaml('a.yaml', 'a: 1\na: 2\nb: [\n', problems as [])).toBeUndefined();
  expect(problems).toMatchObject([
    { file: 'a.yaml', line: 2, text: 'is not YAML: Map keys must be unique' },
    { file: 'a.yaml', line: 4 },
  ]);
});

test('readYaml() reads an empty file as nothing', () => {
  expect(readYaml('a.yaml', '', [])?.value).toBeNull();
});
