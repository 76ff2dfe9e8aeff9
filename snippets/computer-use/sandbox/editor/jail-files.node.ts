import type { Clock } from '../../clock/clock.ts';
import { printable } from '../bash/printable.ts';
import type { Jail } from '../jail.node.ts';
import { FileError, type Files, type Found } from './files.ts';
import { type ProgramOutcome, runProgram } from './run-program.node.ts';

/** Size of the largest file that is edited, in bytes. */
export const largestFile = 1024 ** 2;

const milliseconds = 10_000;
const mostEntries = 1000;

// Exit codes say what was found: 3 a folder, 4 nothing, 5 something that is neither a folder nor a file.
const look = `
if [[ -d $1 ]]; then
  find "$1/" -mindepth 1 -maxdepth 2 -not -path '*/.*' \\( -type d -printf '%P/\\0' -o -printf '%P\\0' \\) | LC_ALL=C sort -z | head -z -n "$3"
  exit 3
fi
[[ -e $1 ]] || exit 4
[[ -f $1 ]] || exit 5
exec head -c "$2" -- "$1"`;

const write = `
[[ ! -e $1 || -f $1 ]] || exit 5
mkdir -p -- "$(dirname -- "$1")" && exec cat > "$1"`;

/**
 * The files of a jail, read and written by programs in it: whatever a path or a link leads to, it leads to something in
 * the jail.
 */
export function jailFiles(jail: Jail, clock: Clock): Files {
  const run = (script: string, path: string, signal?: AbortSignal, input?: string) =>
    runProgram(
      jail,
      [
        'bash',
        '--noprofile',
        '--norc',
        '-c',
        script,
        'bash',
        path,
        `${largestFile + 1}`,
        `${mostEntries + 1}`,
      ],
      { milliseconds, bytes: 2 * largestFile, clock, signal, input },
    );

  return {
    async look(path, signal) {
      const outcome = await run(look, path, signal);
      if (outcome.exitCode === 3) return folder(outcome.stdout);
      if (outcome.exitCode === 4) return { kind: 'nothing' };
      check(outcome, 'read', path);
      return { kind: 'file', text: fileText(outcome.stdout, path) };
    },
    async write(path, text, signal) {
      check(await run(write, path, signal, text), 'write', path);
    },
    async remove(path, signal) {
      check(await run('exec rm -- "$1"', path, signal), 'delete', path);
    },
  };
}

function folder(stdout: Buffer): Found {
  const names = stdout.toString().split('\0').slice(0, -1);
  const entries = names.slice(0, mostEntries).map((name) => JSON.stringify(name).slice(1, -1));
  return { kind: 'folder', entries, cut: names.length > mostEntries };
}

function fileText(bytes: Buffer, path: string): string {
  if (bytes.length > largestFile)
    throw new FileError(`Cannot read ${path} as it must have at most ${largestFile} bytes: it has more`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FileError(`Cannot read ${path} as it must be text in UTF-8: it is not`, { cause });
  }
}

function check({ exitCode, stderr }: ProgramOutcome, verb: string, path: string): void {
  if (exitCode === 0) return;
  const rule =
    exitCode === undefined
      ? `it must take less than ${milliseconds} ms`
      : exitCode === 5
        ? 'it must be a file: it is a device, a pipe, a socket or a folder'
        : printable(stderr).trim() || `its program ended with exit code ${exitCode}`;
  throw new FileError(`Cannot ${verb} ${path} as ${rule}`);
}
