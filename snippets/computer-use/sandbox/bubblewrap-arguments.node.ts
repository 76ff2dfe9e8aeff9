import { lstatSync, readlinkSync } from 'node:fs';
import type { SandboxLimits } from './sandbox-limits.ts';

/** The folder of the user in the sandbox. */
export const sandboxHome = '/sandbox';

const systemFolders = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
const settings = ['alternatives', 'ld.so.cache', 'ssl/certs', 'ssl/openssl.cnf', 'ca-certificates', 'fonts'];
const devices = ['null', 'zero', 'full', 'random', 'urandom'];

/**
 * The arguments for bubblewrap that make a world: its files and its network, which outlive each session.
 *
 * @param limits Of which the size of the disk is set here.
 * @param usersFd Descriptor from which `/etc/passwd` is read.
 */
export function worldArguments(limits: SandboxLimits, usersFd: number): string[] {
  return [
    ...['--unshare-user', '--unshare-net', '--unshare-ipc', '--unshare-uts', '--unshare-pid'],
    ...['--unshare-cgroup-try', '--die-with-parent', '--new-session', '--hostname', 'sandbox'],
    ...['--uid', '1000', '--gid', '1000', '--ro-bind', '/usr', '/usr'],
    ...systemFolders.flatMap(systemFolder),
    ...settings.flatMap((name) => ['--ro-bind-try', `/etc/${name}`, `/etc/${name}`]),
    ...['--file', String(usersFd), '/etc/passwd', '--proc', '/proc', '--dir', '/dev'],
    ...devices.flatMap((name) => ['--dev-bind', `/dev/${name}`, `/dev/${name}`]),
    ...['--symlink', '/proc/self/fd', '/dev/fd', '--symlink', '/proc/self/fd/0', '/dev/stdin'],
    ...['--symlink', '/proc/self/fd/1', '/dev/stdout', '--symlink', '/proc/self/fd/2', '/dev/stderr'],
    ...memoryFolder(sandboxHome, limits.diskBytes),
    ...memoryFolder('/tmp', limits.diskBytes / 4),
    // The root itself is a folder in memory that has no bound of its own.
    ...['--remount-ro', '/', '--chdir', sandboxHome],
  ];
}

/** The arguments that make a session in a world: processes that see each other and nothing else. */
export const sessionArguments: readonly string[] = [
  ...['--dev-bind', '/', '/', '--unshare-user', '--disable-userns', '--uid', '1000', '--gid', '1000'],
  ...['--unshare-pid', '--proc', '/proc', '--die-with-parent', '--new-session', '--chdir', sandboxHome],
];

function memoryFolder(path: string, bytes: number): string[] {
  return ['--size', String(Math.floor(bytes)), '--tmpfs', path];
}

function systemFolder(path: string): string[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path];
}
