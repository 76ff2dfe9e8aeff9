import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { prepareChromium } from './prepare-chromium.node.ts';

/**
 * Starts a Chromium for a browser screen.
 *
 * It runs without a sandbox of its own where it comes with `@sparticuz/chromium`: let it see only pages of hosts that
 * you trust, or run all of it in a container.
 *
 * @param args What the browser screen asks for.
 * @param cache The folder where it is unpacked once. @default '.cache' in the working folder
 * @throws {Error} If there is no browser: Chrome must be installed, or `CHROME_PATH` must name one.
 */
export async function launchChromium(args: readonly string[], cache = resolve('.cache')): Promise<Browser> {
  const options = await prepareChromium(cache);
  return await chromium.launch({
    ...options,
    args: [...(options.args ?? []), ...args],
    // Playwright would end the whole program on a signal, before it has cleaned up.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
}
