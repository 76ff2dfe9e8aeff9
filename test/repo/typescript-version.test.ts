import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// The kernel's own TypeScript 5.0.4 ships a `tsc` too, and npm links the one whose package comes first.
test('tsc on the path of scripts is the TypeScript of the project: npm rebuild typescript makes it so', async () => {
  expect(await realpath('node_modules/.bin/tsc')).toBe(resolve('node_modules/typescript/bin/tsc'));
});
