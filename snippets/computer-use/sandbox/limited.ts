import type { SandboxLimits } from './sandbox-limits.ts';

/** The command with its limits set before it starts, as hard limits: what it starts can lower them, never raise them. */
export function limited(command: readonly string[], limits: SandboxLimits): string[] {
  return [
    'prlimit',
    '--core=0',
    `--cpu=${limits.cpuSeconds}`,
    `--as=${limits.memoryBytes}`,
    `--nproc=${limits.processes}`,
    `--nofile=${limits.openFiles}`,
    `--fsize=${limits.fileBytes}`,
    '--',
    ...command,
  ];
}
