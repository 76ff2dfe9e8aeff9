import { type Browser, chromium } from 'playwright-core';
import { BrowserStartError } from './browser-start-error.ts';
import { prepareBrowser } from './prepare-browser.ts';

/**
 * Starts the browser that tests and benchmarks use; the caller closes it.
 *
 * @returns The browser, for which no name outside this machine resolves.
 * @throws {BrowserStartError} If no browser can be started.
 */
export async function startBrowser(): Promise<Browser> {
  const options = await prepareBrowser();
  const args = [...(options.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  try {
    return await chromium.launch({ ...options, args });
  } catch (cause) {
    throw new BrowserStartError(options, { cause });
  }
}
