import { parseArgs } from 'node:util';
import type { ListenOptions } from './listen-on-free-port.node.ts';
import { ServeError } from './serve-error.ts';

/**
 * Reads the flags of the command that serves the site.
 *
 * @param args What follows the command: `--port <number>` and `--host <address>`, both optional.
 * @returns Where to listen: port 4321 of this machine alone, unless the flags say otherwise.
 * @throws {ServeError} If a flag is unknown or the port is no port.
 *
 * @example
 * ```ts
 * parseServeOptions(['--port', '8080']); // { host: '127.0.0.1', port: 8080 }
 * ```
 */
export function parseServeOptions(args: string[]): ListenOptions {
  const { host, port } = readFlags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ServeError(
      `Cannot serve as '--port' must be a whole number from 0 to 65535: current value is ${port}`,
    );
  }
  if (host === '')
    throw new ServeError("Cannot serve as '--host' must be an address: current value is empty");
  return { host, port: Number(port) };
}

function readFlags(args: string[]): { host: string; port: string } {
  try {
    return parseArgs({
      args,
      options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '4321' } },
    }).values;
  } catch (cause) {
    const rule = "flags must be '--port <number>' or '--host <address>'";
    throw new ServeError(`Cannot serve as ${rule}: current value is ${args.join(' ')}`, { cause });
  }
}
