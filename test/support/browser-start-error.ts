import type { LaunchOptions } from 'playwright-core';

/** No browser could be started for the tests; the cause is what Playwright says. */
export class BrowserStartError extends Error {
  override name = 'BrowserStartError';

  constructor({ executablePath, channel }: LaunchOptions, options: ErrorOptions) {
    const tried = executablePath ?? `an installed Chrome (channel '${channel}')`;
    super(
      'Cannot start a browser as Chrome or Chromium must be installed, or CHROME_PATH must name its program: ' +
        `current value is ${tried}`,
      options,
    );
  }
}
