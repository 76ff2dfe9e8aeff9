import { afterEach, expect, test, vi } from 'vitest';
import { prepareChromium } from '../../../../../snippets/computer-use/screen/chromium/prepare-chromium.node.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('prepareChromium() takes the program that CHROME_PATH names', async () => {
  vi.stubEnv('CHROME_PATH', '/opt/chrome');
  expect(await prepareChromium('.cache')).toEqual({ executablePath: '/opt/chrome' });
});

test.each([
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
] as const)('prepareChromium() takes an installed Chrome on %s %s', async (platform, arch) => {
  vi.stubEnv('CHROME_PATH', undefined);
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  vi.spyOn(process, 'arch', 'get').mockReturnValue(arch);
  expect(await prepareChromium('.cache')).toEqual({ channel: 'chrome' });
});
