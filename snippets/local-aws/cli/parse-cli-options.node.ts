import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';

/** What the command is asked for. */
export interface CliOptions {
  help: boolean;
  host: string;
  port: number;
  seed: string;
  latency: 'real' | 'none';
  /** The path of a file with fault rules. */
  faults: string | undefined;
}

/**
 * Reads the flags of the command.
 *
 * @param args What follows the command.
 * @returns What they say, with the defaults for the rest.
 * @throws {CliError} If a flag is unknown, or its value is not one.
 */
export function parseCliOptions(args: string[]): CliOptions {
  const { help, host, port, seed, latency, faults } = readFlags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw wrong("'--port' must be a whole number from 0 to 65535", port);
  }
  if (host === '') throw wrong("'--host' must be an address", 'empty');
  if (latency !== 'real' && latency !== 'none') throw wrong("'--latency' must be real or none", latency);
  return { help, host, port: Number(port), seed, latency, faults };
}

function readFlags(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean', default: false },
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string', default: '4566' },
        seed: { type: 'string', default: 'outcrop' },
        latency: { type: 'string', default: 'real' },
        faults: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw wrong('flags must be those that --help shows', args.join(' '), { cause });
  }
}

function wrong(rule: string, value: string, options?: ErrorOptions): CliError {
  return new CliError(`Cannot start local-aws as ${rule}: current value is ${value}`, options);
}
