import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

const packageFolder = folderOfPackage(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, once for each of its versions.
 *
 * Its folder appears only when it is whole: of two processes that come first at the same time both unpack, and the
 * later one throws its copy away.
 *
 * @param cache The folder that holds the unpacked versions.
 * @returns The folder with `chromium`, its libraries and its fonts.
 */
export async function unpackChromium(cache: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await Promise.all(inflateInto(unfinished));
    await writeFile(join(unfinished, 'fonts.conf'), fontconfig(folder));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into the system's folder for temporary files, which it asks for when a call starts. */
function inflateInto(folder: string): Promise<string>[] {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return archives.map((name) => inflate(join(packageFolder, 'bin', name)));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The package's own fonts come too, so that a machine without any still shows text. */
function fontconfig(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((one) => `  <dir>${one}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package doesn't export its package.json, so it is found from the file that it does export. */
function folderOfPackage(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(folder);
}
