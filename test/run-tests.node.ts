// The command behind `npm test`: all that a change must pass. Form and types are checked beside the unit tests, as the
// check alone would leave a core idle; what it says is printed when it has ended, and each part runs whatever another says.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';

const checked = check();
const parts = [await vitest('unit'), await checked, await vitest('notebooks', 'site')];
process.exitCode = parts.every((passed) => passed) ? 0 : 1;

async function check(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', 'check'],
      { maxBuffer: Number.POSITIVE_INFINITY, shell: true },
      (error, stdout, stderr) => {
        console.log(stdout, stderr);
        resolve(error === null);
      },
    );
  });
}

async function vitest(...projects: string[]): Promise<boolean> {
  const named = projects.flatMap((project) => ['--project', project]);
  const [code] = await once(spawn('vitest', ['run', ...named], { stdio: 'inherit', shell: true }), 'exit');
  return code === 0;
}
