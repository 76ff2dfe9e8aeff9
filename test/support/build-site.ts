import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SiteBuildError } from './site-build-error.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** What `buildSite()` builds. */
export interface BuildSiteOptions {
  /** The folder that receives the site. What it holds is replaced. */
  outDir: string;
  /** The path that the site is built for. */
  base?: string;
  /** The origin that the site gives as its own. */
  site?: string;
  /** Further variables of the build's environment. */
  variables?: Record<string, string>;
}

/**
 * Builds the site with Astro, in a process of its own. Several builds may run at once.
 *
 * @param options Where to, and for which address.
 * @throws {SiteBuildError} If Astro fails; the message carries its last lines.
 */
export async function buildSite({
  outDir,
  base = '',
  site = '',
  variables,
}: BuildSiteOptions): Promise<void> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  // For a folder outside the project, all builds would share one folder for what they have yet to run.
  const inside = await mkdtemp(join(cache, 'building-'));
  try {
    const env = { ...quietly(), OUT_DIR: inside, BASE_PATH: base, SITE_URL: site, ...variables };
    await runAstro(env);
    await move(inside, outDir);
  } finally {
    await rm(inside, { recursive: true, force: true });
  }
}

async function runAstro(env: NodeJS.ProcessEnv): Promise<void> {
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(process.execPath, [astro, 'build'], { cwd: root, env, stdio: [...stdio] });
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

async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  // A folder cannot be renamed on to another file system.
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}

/** The environment, without the variables that Vitest sets and Vite takes for settings, such as BASE_URL. */
function quietly(): NodeJS.ProcessEnv {
  const own = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  const outside = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(outside), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}
