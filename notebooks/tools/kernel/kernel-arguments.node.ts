import { createRequire } from 'node:module';

const tslab = createRequire(import.meta.url).resolve('tslab/bin/tslab');
const loseNothing = new URL('./lose-nothing.node.ts', import.meta.url).href;

/**
 * What Node is to be called with to become a TypeScript kernel.
 *
 * @param connection The path of the connection file.
 */
export function kernelArguments(connection: string): string[] {
  return ['--import', loseNothing, tslab, 'kernel', '--config-path', connection];
}
