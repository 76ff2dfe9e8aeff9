import { defineConfig } from 'vitest/config';

const browserTests = 'test/**/*.browser.test.ts';
const kernelTests = 'test/**/*.kernel.test.ts';
const builtSiteTests = 'test/site/built/*.test.ts';
const soakTests = 'test/**/*.soak.test.ts';

// `unit` needs nothing but the source; `notebooks` runs cells in the real kernel; `site` builds the hub once, serves it
// on loopback, and opens it in a browser; `soak` does in minutes what a test of `unit` does in short.
export default defineConfig({
  cacheDir: './.cache/vitest',
  test: {
    // Builds and browsers are processes of their own, so a worker less than there are cores would leave one idle.
    maxWorkers: '100%',
    // Limits are for what hangs: a machine that has other work to do must not fail a test.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, builtSiteTests, kernelTests, soakTests],
          // To load the same modules for each of its files anew would take two thirds of the time.
          isolate: false,
          setupFiles: ['test/support/restore-process.ts'],
          // Against a hang only: thousands of seeded runs take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'notebooks',
          include: [kernelTests],
          globalSetup: ['test/support/build-snippet-types.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'site',
          include: [browserTests, builtSiteTests],
          // A browser for each file anew would take a second of each.
          isolate: false,
          setupFiles: ['test/support/restore-process.ts'],
          globalSetup: ['test/support/serve-built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: [soakTests],
          testTimeout: 900_000,
        },
      },
    ],
  },
});
