import { chromium } from 'playwright-core';
import type { Screen } from '../../snippets/computer-use/mod.ts';
import {
  type BrowserScreenOptions,
  browserScreen,
} from '../../snippets/computer-use/screen/browser-screen.node.ts';
import { prepareBrowser } from './prepare-browser.ts';

/**
 * Starts a browser screen with the browser of the tests; the caller closes it.
 *
 * @param options Its size is XGA, if none is told.
 */
export async function aBrowserScreen(options: Partial<BrowserScreenOptions> = {}): Promise<Screen> {
  const prepared = await prepareBrowser();
  return await browserScreen({
    launch: (args) => chromium.launch({ ...prepared, args: [...(prepared.args ?? []), ...args] }),
    size: { width: 1024, height: 768 },
    hosts: ['127.0.0.1'],
    ...options,
  });
}
