import { spawnSync } from 'node:child_process';

/** Whether bubblewrap works on this machine, asked of it without the code that is tested. */
export const hasBubblewrap =
  spawnSync('bwrap', ['--unshare-all', '--ro-bind', '/', '/', '--proc', '/proc', 'true']).status === 0;
