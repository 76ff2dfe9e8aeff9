import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { prepareBrowser } from './prepare-browser.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The served site's address, without a closing slash. */
    siteAddress: string;
    /** The folder that holds the built site. */
    siteDir: string;
  }
}

/**
 * Vitest's global setup of the `site` project: builds the site once and serves it until the last test has ended.
 *
 * `OUTCROP_SITE_DIR=<folder>` names a site that is built already, to save the build while developing.
 */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env.OUTCROP_SITE_DIR;
  const folder = ready ? resolve(ready) : await mkdtemp(join(tmpdir(), 'outcrop-site-'));
  // Unpacking the browser here spares the workers a race for it.
  await Promise.all([ready ? undefined : buildSite({ outDir: folder }), prepareBrowser()]);
  const site = await serveFolder(folder);
  project.provide('siteAddress', site.address);
  project.provide('siteDir', folder);
  return async () => {
    site.close();
    if (!ready) await rm(folder, { recursive: true, force: true });
  };
}
