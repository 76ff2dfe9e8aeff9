import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/**
 * Finds a browser and makes it ready to start.
 *
 * `CHROME_PATH` decides when it is set. On Linux x64 it is the Chromium of the package `@sparticuz/chromium`, elsewhere
 * an installed Chrome.
 *
 * @param cache The folder where that Chromium is unpacked once; about 250 MB.
 * @returns What Playwright needs to launch it.
 */
export async function prepareChromium(cache: string): Promise<LaunchOptions> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { unpackChromium } = await import('./unpack-chromium.node.ts');
  const folder = await unpackChromium(cache);
  return {
    executablePath: join(folder, 'chromium'),
    // As root, as containers run, Chromium refuses to start with its sandbox.
    args: ['--no-sandbox', '--no-zygote'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: libraryPath(folder),
    },
  };
}

/** The package's libraries come last, for machines that lack the system's own. */
function libraryPath(folder: string): string {
  return [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(delimiter);
}
