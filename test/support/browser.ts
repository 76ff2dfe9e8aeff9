import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { watchPage } from './page-problems.ts';
import { startBrowser } from './start-browser.ts';

/** What `newPage()` takes: Playwright's options of a browser context, and the problems that a test provokes itself. */
export interface NewPageOptions extends BrowserContextOptions {
  /** Problems that match one of these do not fail the test. */
  expectedProblems?: RegExp[];
}

/** One for all files that a worker runs: Playwright ends it when the worker ends. */
let browser: Promise<Browser> | undefined;

/**
 * Opens an empty page in a context of its own, which closes when the test ends.
 *
 * The test fails at its end when the page logged an error, threw one, broke its content security policy, got a bad
 * answer, or asked anything of an address outside this machine.
 *
 * @param options The context's options: `colorScheme`, `viewport`, `javaScriptEnabled`, `timezoneId`, `locale`, ...
 * @returns The page.
 * @throws {BrowserStartError} If no browser can be started.
 *
 * @example
 * ```ts
 * const page = await newPage({ colorScheme: 'dark', viewport: { width: 360, height: 740 } });
 * await page.goto(siteUrl('/'));
 * ```
 */
export async function newPage({ expectedProblems = [], ...options }: NewPageOptions = {}): Promise<Page> {
  browser ??= startBrowser();
  const context = await (await browser).newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
  const problems = watchPage(context);
  onTestFinished(async () => {
    await context.close();
    const unexpected = problems.filter((problem) => !expectedProblems.some((one) => one.test(problem)));
    if (unexpected.length > 0) throw new Error(`The page had problems:\n${unexpected.join('\n')}`);
  });
  // Shorter than a test's own limit, so that a failure names what was waited for.
  context.setDefaultTimeout(20_000);
  return await context.newPage();
}
