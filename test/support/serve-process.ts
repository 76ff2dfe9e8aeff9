import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** An endpoint in a process of its own, whose memory is not the test's. */
export interface ServeProcess {
  url: string;
  stop(): Promise<void>;
}

/** Starts `npm run local-aws` on a free port. */
export async function startServeProcess(): Promise<ServeProcess> {
  const program = resolve('snippets/local-aws/cli.node.ts');
  const child = spawn(process.execPath, [program, '--port', '0', '--latency', 'none'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((found, failed) => {
    let text = '';
    // Its log goes on after the address, and must be read.
    child.stdout.on('data', (chunk) => {
      if (text.length > 10_000) return;
      text += chunk;
      const address = /at (http:\S+)\. /.exec(text)?.[1];
      if (address !== undefined) found(address);
    });
    child.once('exit', (code) => failed(new Error(`The endpoint ended with ${code}`)));
  });
  return {
    url,
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
