import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A folder, a process and a server outside the sandbox that nothing in it may touch; all are open to every user. */
export async function outside() {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const file = join(folder, 'canary');
  writeFileSync(file, 'alive', { mode: 0o666 });
  const before = statSync(file);
  const sleeper = spawn('sleep', ['1000'], { stdio: 'ignore', ...asNobody });
  const visits: string[] = [];
  const server = createServer((socket) => {
    visits.push('a connection');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    file,
    processId: sleeper.pid ?? 0,
    port: address && typeof address === 'object' ? address.port : 0,
    /** What has been touched. */
    touched() {
      const { mtimeMs, nlink, mode } = statSync(file);
      return [
        ...(readFileSync(file, 'utf8') === 'alive' ? [] : ['the content']),
        ...(mtimeMs === before.mtimeMs ? [] : ['the time']),
        ...(nlink === 1 && mode === before.mode ? [] : ['links or mode']),
        ...(readdirSync(folder).length === 1 ? [] : ['the folder']),
        ...(sleeper.exitCode === null && sleeper.signalCode === null ? [] : ['the process']),
        ...visits,
      ];
    },
    close() {
      sleeper.kill('SIGKILL');
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
