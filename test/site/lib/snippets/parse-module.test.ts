import { expect, test } from 'vitest';
import { importedPackages } from '../../../../site/lib/snippets/imported-packages.ts';
import { parseModule } from '../../../../site/lib/snippets/parse-module.ts';

test('parseModule() reads what a module is for and what it exports', () => {
  const text = `/**
 * Packs things.
 *
 * And unpacks them.
 *
 * @module
 */
export type { Pack } from './pack.ts';
export { pack, type PackOptions } from './deep/pack.ts';
`;
  expect(parseModule(text)).toEqual({
    about: ['Packs things.', 'And unpacks them.'],
    exports: [
      { name: 'Pack', from: 'pack.ts', typeOnly: true },
      { name: 'pack', from: 'deep/pack.ts', typeOnly: false },
      { name: 'PackOptions', from: 'deep/pack.ts', typeOnly: true },
    ],
  });
});

test('importedPackages() names packages once, and neither files nor what is Node’s own', () => {
  const text = `
import { z } from 'zod';
import * as core from 'zod/core';
import type { A } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
import { b } from './b.ts';
const lazy = await import('@smithy/core/cbor');
export { c } from 'c';
`;
  expect(importedPackages(text)).toEqual(['zod', '@aws-sdk/client-s3', '@smithy/core', 'c']);
});
