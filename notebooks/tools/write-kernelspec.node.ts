import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kernelArguments } from './kernel/kernel-arguments.node.ts';
import { kernelMetadata } from './kernel-facts.node.ts';

/**
 * Registers the project's own kernel, run by the project's own Node, in a folder that `JUPYTER_PATH` can name: nothing
 * is written outside the project.
 *
 * @param folder The folder for `JUPYTER_PATH`.
 */
export async function writeKernelspec(folder: string): Promise<void> {
  const { display_name, language, name } = kernelMetadata.kernelspec;
  const argv = [process.execPath, ...kernelArguments('{connection_file}')];
  await mkdir(join(folder, 'kernels', name), { recursive: true });
  const spec = { argv, display_name, language };
  await writeFile(join(folder, 'kernels', name, 'kernel.json'), `${JSON.stringify(spec, undefined, 2)}\n`);
}
