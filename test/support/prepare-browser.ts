import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';
import { prepareChromium } from '../../snippets/computer-use/screen/chromium/prepare-chromium.node.ts';

/** Finds the browser of the tests and makes it ready to start, once for all of them. */
export function prepareBrowser(): Promise<LaunchOptions> {
  return prepareChromium(fileURLToPath(new URL('../../.cache/', import.meta.url)));
}
