import { expect, test } from 'vitest';
import { repository } from './repository.ts';

function textOf(name: string): string {
  return repository.find(({ path }) => path === name)?.text ?? '';
}

test('.node-version names the Node that npm puts first on the path of every script', () => {
  expect(textOf('.node-version').trim()).toBe(JSON.parse(textOf('package.json')).devDependencies.node);
});
