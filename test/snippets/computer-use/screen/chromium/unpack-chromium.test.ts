import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unpackChromium } from '../../../../../snippets/computer-use/screen/chromium/unpack-chromium.node.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

// Elsewhere an installed browser is used.
test.runIf(process.platform === 'linux')(
  'unpackChromium() gives all who come at once the same whole folder',
  async () => {
    const cache = await temporaryFolder({});
    const [one, two] = await Promise.all([unpackChromium(cache), unpackChromium(cache)]);
    expect(one).toBe(two);
    expect(await readdir(cache)).toEqual([one.slice(cache.length + 1)]);
    expect(await readdir(one)).toEqual(expect.arrayContaining(['al2023', 'chromium', 'fonts', 'fonts.conf']));
  },
  30_000,
);
