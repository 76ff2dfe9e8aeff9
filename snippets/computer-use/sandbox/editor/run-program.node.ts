import { once } from 'node:events';
import type { Clock } from '../../clock/clock.ts';
import type { Jail } from '../jail.node.ts';

/** How a program ended; `exitCode` is undefined when it was ended, as it took too long or printed too much. */
export interface ProgramOutcome {
  exitCode: number | undefined;
  stdout: Buffer;
  stderr: Buffer;
}

/** What a program reads, and how long it may take and how much it may print. */
export interface ProgramBounds {
  input?: string | undefined;
  milliseconds: number;
  bytes: number;
  clock: Clock;
  signal?: AbortSignal | undefined;
}

/**
 * Runs one program of our own in a jail.
 *
 * @throws {unknown} The signal's reason, when it is aborted.
 */
export async function runProgram(
  jail: Jail,
  command: readonly string[],
  bounds: ProgramBounds,
): Promise<ProgramOutcome> {
  bounds.signal?.throwIfAborted();
  const { process: child, end } = jail.spawn(command);
  const closed = once(child, 'close').then(
    () => 'closed' as const,
    () => 'closed' as const,
  );
  const kept = { stdout: collect(child.stdout, bounds.bytes, end), stderr: collect(child.stderr, 4096) };
  child.stdin.on('error', () => {});
  child.stdin.end(bounds.input ?? '');
  const ended = await inTime(closed, bounds);
  if (!ended) {
    end();
    child.stdout.destroy();
    child.stderr.destroy();
    await closed;
  }
  bounds.signal?.throwIfAborted();
  const exitCode = ended ? (child.exitCode ?? undefined) : undefined;
  return { exitCode, stdout: Buffer.concat(kept.stdout), stderr: Buffer.concat(kept.stderr) };
}

async function inTime(closed: Promise<'closed'>, bounds: ProgramBounds): Promise<boolean> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  bounds.signal?.addEventListener('abort', abort, { once: true });
  const late = bounds.clock.sleep(bounds.milliseconds, stop.signal).catch(() => {});
  try {
    return (await Promise.race([closed, late])) === 'closed';
  } finally {
    bounds.signal?.removeEventListener('abort', abort);
    stop.abort();
  }
}

function collect(stream: NodeJS.ReadableStream, most: number, tooMuch?: () => void): Buffer[] {
  const parts: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) parts.push(chunk);
    else tooMuch?.();
  });
  return parts;
}
