import { parseArgs } from 'node:util';
import { chatAddress } from '../upstream/chat-address.ts';
import type { UpstreamOptions } from '../upstream/upstream-options.ts';
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
  /** Given only where a server answers in place of the simulation. */
  upstream?: UpstreamOptions;
}

/**
 * Reads the flags of the command.
 *
 * @param args What follows the command.
 * @returns What they say, with the defaults for the rest.
 * @throws {CliError} If a flag is unknown, or its value is not one.
 */
export function parseCliOptions(args: string[]): CliOptions {
  const { help, host, port, seed, latency, faults, ...flags } = readFlags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw wrong("'--port' must be a whole number from 0 to 65535", port);
  }
  if (host === '') throw wrong("'--host' must be an address", 'empty');
  if (latency !== 'real' && latency !== 'none') throw wrong("'--latency' must be real or none", latency);
  const upstream = readUpstream(flags.upstream, flags['upstream-model']);
  return { help, host, port: Number(port), seed, latency, faults, ...(upstream && { upstream }) };
}

function readUpstream(url: string | undefined, model: string | undefined): UpstreamOptions | undefined {
  if (url === undefined) {
    if (model !== undefined) throw wrong("'--upstream-model' must come with --upstream", model);
    return undefined;
  }
  try {
    chatAddress(url);
  } catch (cause) {
    throw wrong("'--upstream' must begin with http:// or https://", url, { cause });
  }
  return { url, ...(model !== undefined && { model }) };
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
        upstream: { type: 'string' },
        'upstream-model': { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw wrong('flags must be those that --help shows', args.join(' '), { cause });
  }
}

function wrong(rule: string, value: string, options?: ErrorOptions): CliError {
  return new CliError(`Cannot start local-aws as ${rule}: current value is ${value}`, options);
}
