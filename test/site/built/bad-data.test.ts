import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { buildSite } from '../../support/build-site.ts';
import { SiteBuildError } from '../../support/site-build-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const events = fileURLToPath(new URL('../../../events', import.meta.url));

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What a build says of a copy of the events in which a text of a file is replaced. */
async function buildWith(file: string, right: string, wrong: string): Promise<string> {
  const folder = await temporaryFolder({});
  const copy = join(folder, 'events');
  await cp(events, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  await writeFile(join(copy, file), text.replace(right, wrong));
  vi.stubEnv('EVENTS_DIR', copy);
  try {
    await buildSite({ outDir: join(folder, 'dist') });
    return 'built';
  } catch (error) {
    if (error instanceof SiteBuildError) return error.message.replaceAll(copy, 'events');
    throw error;
  }
}

test('a build stops at a session that ends before it starts, with the line that names it', async () => {
  const file = 'gtc-2025/sessions/S72.yaml';
  const lines = (await readFile(join(events, file), 'utf8')).split('\n');
  const line = lines.findIndex((text) => text.endsWith('time: 23:30-00:20+1')) + 1;
  const said = await buildWith(file, 'time: 23:30-00:20+1', 'time: 23:30-00:20');
  const right = 'write 23:30-00:20+1 when it ends the next day';
  expect(said).toContain(
    `events/${file}:${line}: S72545: time: ends at or before it starts: current value is 23:30-00:20 (${right})`,
  );
});
