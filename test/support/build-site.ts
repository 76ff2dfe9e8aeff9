import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SiteBuildError } from './site-build-error.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** What `buildSite()` builds. */
export interface BuildSiteOptions {
  /** The folder that receives the site. */
  outDir: string;
  /** The path that the site is built for. */
  base?: string;
  /** The origin that the site gives as its own. */
  site?: string;
  /** Further variables of the build's environment. */
  variables?: Record<string, string>;
}

/**
 * Builds the site with Astro, in a process of its own.
 *
 * @param options Where to, and for which base path.
 * @throws {SiteBuildError} If Astro fails; the message carries its last lines.
 */
export async function buildSite({
  outDir,
  base = '',
  site = '',
  variables = {},
}: BuildSiteOptions): Promise<void> {
  const env = {
    ...outsideVitest(),
    OUT_DIR: outDir,
    BASE_PATH: base,
    SITE_URL: site,
    NO_COLOR: '1',
    ...variables,
  };
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (text: Buffer) => {
    printed = (printed + text.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status === 0) return;
  throw new SiteBuildError(
    `Cannot build the site as 'astro build' must succeed: current status is ${status}\n${printed}`,
  );
}

/** Vitest sets variables that Vite takes for settings of the build: with its BASE_URL no base path would work. */
function outsideVitest(): NodeJS.ProcessEnv {
  const own = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
