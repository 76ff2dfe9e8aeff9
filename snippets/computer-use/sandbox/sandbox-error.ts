/** A sandbox that can't be had on this machine, or has ended. No command has been run outside it instead. */
export class SandboxError extends Error {
  override name = 'SandboxError';
}
