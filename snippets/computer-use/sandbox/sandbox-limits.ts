/** What the programs of a sandbox may use. Those of processes hold for each process, not for all of them together. */
export interface SandboxLimits {
  /** How long a command may take, in milliseconds; then its session is ended. */
  commandMs: number;
  /** How long a process may compute, in seconds. */
  cpuSeconds: number;
  /** Address space of a process, in bytes. */
  memoryBytes: number;
  /** Processes and threads at a time, in one session. */
  processes: number;
  /** Files that a process may have open. */
  openFiles: number;
  /** Size of a file, in bytes. */
  fileBytes: number;
  /** All files of the home folder together, in bytes; the temporary folder may take a quarter of it besides. */
  diskBytes: number;
  /** How much of each of a command's two outputs is returned, in bytes: half from its start, half from its end. */
  shownBytes: number;
  /** How much a command may print, in bytes; then its session is ended. */
  printedBytes: number;
}

const mebi = 1024 ** 2;

/** The limits of a sandbox, unless others are given. */
export const sandboxLimits: Readonly<SandboxLimits> = {
  commandMs: 120_000,
  cpuSeconds: 300,
  memoryBytes: 2048 * mebi,
  processes: 128,
  openFiles: 256,
  fileBytes: 128 * mebi,
  diskBytes: 256 * mebi,
  shownBytes: 32 * 1024,
  printedBytes: 64 * mebi,
};
