import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../support/build-site.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { type BuiltSite, readBuiltSite } from './checks/built-site.ts';
import { firstLines } from './checks/first-lines.ts';

let folder: string;
let site: BuiltSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcrop-base-'));
  await buildSite({ outDir: folder, base: '/outcrop', site: 'https://example.org' });
  site = await readBuiltSite(folder);
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build for a base path names no address outside it', () => {
  const outside = site.pages.flatMap(({ path, references }) =>
    references
      .filter(({ value }) => value.startsWith('/') && !value.startsWith('/outcrop/'))
      .map(({ value }) => `${path} names ${value}`),
  );
  expect(firstLines(outside)).toEqual([]);
});

test('every internal link and fragment resolves under a base path', () => {
  expect(firstLines(brokenLinks(site, { origin: 'https://example.org', base: '/outcrop/' }))).toEqual([]);
});

test('canonical addresses carry the deployment’s address and base path', () => {
  const home = site.pages.find(({ path }) => path === '/');
  const canonical = home?.references.find(({ rel }) => rel === 'canonical')?.value;
  expect(canonical).toBe('https://example.org/outcrop/');
});
