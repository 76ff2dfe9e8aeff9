import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { KernelError } from '../../../../notebooks/tools/kernel/kernel-error.ts';
import { type Kernel, startKernel } from '../../../../notebooks/tools/kernel/start-kernel.node.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const cwd = resolve('notebooks');
const generous = 60_000;
const kernels: Kernel[] = [];

async function kernel(): Promise<Kernel> {
  const started = await startKernel({ cwd });
  kernels.push(started);
  return started;
}

/** For what a kernel outlives: starting one takes a second of work. */
let shared: Kernel;
beforeAll(async () => {
  vi.stubEnv('AWS_PROFILE', 'somebody');
  shared = await startKernel({ cwd });
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await shared.close();
});

afterEach(async () => {
  await Promise.all(kernels.splice(0).map((one) => one.close()));
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('execute() runs cells one after the other, and counts them', async () => {
  const { execute, late } = shared;
  const { executionCount, ...first } = await execute('const a: number = 1;', generous);
  expect(first).toEqual({ ok: true, outputs: [] });
  expect(await execute('console.error("b"); a + 1', generous)).toEqual({
    ok: true,
    executionCount: executionCount + 1,
    outputs: [
      { output_type: 'stream', name: 'stderr', text: 'b\n' },
      { output_type: 'stream', name: 'stdout', text: '2\n' },
    ],
  });
  expect(await late()).toEqual([]);
});

test('execute() loses nothing of a flood', async () => {
  const flood = 'for (let line = 0; line < 5000; line++) console.log(line);';
  const { outputs } = await shared.execute(flood, generous);
  const text = Array.from({ length: 5000 }, (_, line) => `${line}\n`).join('');
  expect(outputs[0]?.output_type === 'stream' && outputs[0].text === text).toBe(true);
  expect(outputs).toHaveLength(1);
});

test('execute() runs in the environment of kernelEnvironment(), whoever asks', async () => {
  const code = 'process.env.AWS_PROFILE + new Date(0).toLocaleString()';
  expect((await shared.execute(code, generous)).outputs).toEqual([
    { output_type: 'stream', name: 'stdout', text: 'undefined1/1/1970, 12:00:00 AM\n' },
  ]);
});

test('late() has what a cell printed when it had ended', async () => {
  await shared.execute('setImmediate(() => console.log("later"));', generous);
  expect(await shared.late()).toEqual([{ output_type: 'stream', name: 'stdout', text: 'later\n' }]);
});

test('execute() tells of a cell that does not compile by what the compiler says', async () => {
  const { execute } = await kernel();
  expect(await execute('\nconst a: number = "one";', generous)).toEqual({
    ok: false,
    executionCount: 1,
    outputs: [
      {
        output_type: 'stream',
        name: 'stderr',
        text: "2:7 - Type 'string' is not assignable to type 'number'.\n",
      },
    ],
  });
});

test('execute() tells of a cell that fails', async () => {
  const { execute } = await kernel();
  const { ok, outputs } = await execute('throw new RangeError("no");', generous);
  expect(ok).toBe(false);
  expect(outputs).toEqual([
    {
      output_type: 'stream',
      name: 'stderr',
      text: expect.stringContaining('RangeError: no\n    at evalmachine'),
    },
  ]);
});

test.each(['for (;;);', 'await new Promise(() => setInterval(() => {}, 1000));'])(
  'execute() gives a cell without end up, and close() ends its process: %s',
  async (code) => {
    const { execute, close } = await kernel();
    const { outputs } = await execute('process.pid', generous);
    const pid = Number(outputs[0]?.output_type === 'stream' && outputs[0].text);
    expect(isAlive(pid)).toBe(true);
    await expect(execute(code, 200)).rejects.toThrow(new KernelError('timeout', '200 ms'));
    await close();
    expect(isAlive(pid)).toBe(false);
  },
);

test('execute() tells how a kernel died', async () => {
  const { execute } = await kernel();
  await expect(execute('process.exit(3)', generous)).rejects.toThrow(new KernelError('death', 'exit code 3'));
});

test('startKernel() tells why a kernel did not start', async () => {
  await expect(startKernel({ cwd: resolve('no-such-folder') })).rejects.toThrow(/ENOENT/);
  const env = { NODE_OPTIONS: '--no-such-option' };
  await expect(startKernel({ cwd, env })).rejects.toThrow(
    /^exit code 9\n.*--no-such-option is not allowed in NODE_OPTIONS/,
  );
});

test('startKernel() leaves no process when the one that started it is killed amid a cell without end', async () => {
  const script = `
    import { startKernel } from '${resolve('notebooks/tools/kernel/start-kernel.node.ts')}';
    const { execute } = await startKernel({ cwd: '${cwd}' });
    const { outputs } = await execute('process.pid', ${generous});
    void execute('for (;;);', ${generous});
    process.stdout.write(outputs[0].text);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // What is killed cannot tidy up.
    env: { ...process.env, TMPDIR: await temporaryFolder({}) },
  });
  const [printed] = await Promise.race([once(parent.stdout, 'data'), once(parent, 'exit')]);
  const pid = Number(String(printed));
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(pid), { timeout: generous });
});
