import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { listenOnFreePort } from '../../site/lib/server/listen-on-free-port.node.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const command = fileURLToPath(new URL('../../site/serve.node.ts', import.meta.url));

function start(folder: string, args: string[], variables: Record<string, string> = {}) {
  const env = { ...process.env, OUT_DIR: folder, ...variables };
  const child = spawn(process.execPath, [command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function printedUntil(child: ReturnType<typeof start>, end: string): Promise<string> {
  let printed = '';
  for await (const part of child.stdout) {
    printed += part;
    if (printed.includes(end)) return printed;
  }
  return printed;
}

async function failure(child: ReturnType<typeof start>): Promise<{ status: number | null; said: string }> {
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { status, said };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serve serves the built site until %s, then ends with 0',
  async (signal) => {
    const child = start(await temporaryFolder({ 'index.html': 'home' }), ['--port', '0']);
    const printed = await printedUntil(child, 'stop.');
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? '';
    const aws = /http:\/\/127\.0\.0\.1:\d+(?= \()/.exec(printed)?.[0] ?? '';
    expect(printed).toBe(
      `Outcrop is at ${address}\nIts local AWS is at ${aws} (AWS_ENDPOINT_URL).\nPress Ctrl+C to stop.\n`,
    );
    expect((await fetch(`${aws}/foundation-models`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toBe('home');
    const closed = once(child, 'close');
    child.kill(signal);
    expect(await closed).toEqual([0, null]);
  },
);

test('serve says so when its port is taken, and serves on another', async () => {
  const holder = createServer();
  onTestFinished(() => {
    holder.close();
  });
  const taken = await listenOnFreePort(holder, { host: '127.0.0.1', port: 0 });
  const child = start(await temporaryFolder({ 'index.html': 'home' }), ['--port', `${taken}`]);
  const printed = await printedUntil(child, 'stop.');
  expect(printed).toContain(`Port ${taken} is taken, so another one is used.\n`);
  expect(printed).not.toContain(`:${taken}/`);
});

test('serve prints the address under the base path', async () => {
  const folder = await temporaryFolder({ 'index.html': 'home' });
  const child = start(folder, ['--port', '0'], { BASE_PATH: '/outcrop' });
  expect(await printedUntil(child, 'stop.')).toMatch(/^Outcrop is at http:\/\/127\.0\.0\.1:\d+\/outcrop\/\n/);
});

test('serve refuses a bad flag in one line', async () => {
  const child = start(await temporaryFolder({ 'index.html': 'home' }), ['--port', 'http']);
  expect(await failure(child)).toEqual({
    status: 1,
    said: "Cannot serve as '--port' must be a whole number from 0 to 65535: current value is http\n",
  });
});

test('serve refuses a folder without a built site in one line', async () => {
  const folder = await temporaryFolder({});
  expect(await failure(start(folder, []))).toEqual({
    status: 1,
    said: `Cannot serve as the site must be built first (npm run build): current value is ${folder}\n`,
  });
});
