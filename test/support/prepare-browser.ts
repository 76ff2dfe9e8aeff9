import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

const packageFolder = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Finds the browser of the tests and makes it ready to start.
 *
 * `CHROME_PATH` decides when it is set. On Linux x64 it is the Chromium that comes with `npm ci`, elsewhere an installed
 * Chrome.
 *
 * @returns What Playwright needs to launch it.
 */
export async function prepareBrowser(): Promise<LaunchOptions> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackChromium();
  return {
    executablePath: join(folder, 'chromium'),
    // As root, as containers run, Chromium refuses to start with its sandbox.
    args: ['--no-sandbox', '--no-zygote'],
    env: {
      ...definedVariables(),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: libraryPath(folder),
    },
  };
}

/**
 * Unpacks the packaged Chromium once a version, into a folder that appears only when it is whole: workers that come
 * first at the same time both unpack, and the second one's copy is thrown away.
 */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'chromium-unpacking-'));
  await inflateInto(unfinished);
  await writeFile(join(unfinished, 'fonts.conf'), fontconfig(folder));
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The package unpacks into the system's folder for temporary files, which it asks for at each call's start. */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const unpacked = archives.map((name) => inflate(join(packageFolder, 'bin', name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacked);
}

/** The package's own fonts first, so that a machine without any still shows text. */
function fontconfig(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((one) => `  <dir>${one}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package's libraries come last, for machines that lack the system's own. */
function libraryPath(folder: string): string {
  return [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(delimiter);
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((one): one is [string, string] => one[1] !== undefined),
  );
}
