import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { newPage } from '../../support/browser.ts';

test('`npm run computer-use` prints the address of the page, and ends in order', async () => {
  const { AWS_PROFILE: _, AWS_ACCESS_KEY_ID: __, AWS_ENDPOINT_URL: ___, ...env } = process.env;
  const child = spawn(process.execPath, ['notebooks/tools/open-computer-use.node.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let address: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    address = /^Watch and steer it at (\S+)$/.exec(line)?.[1];
    if (address !== undefined) break;
  }
  const page = await newPage({
    expectedProblems: [/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_REFUSED/],
  });
  await page.goto(address ?? '');
  await page.getByRole('status').getByText('Ready', { exact: true }).waitFor();
  expect(await page.getByLabel('Task').inputValue()).toContain('customer C-1042');
  const [[code]] = await Promise.all([once(child, 'exit'), child.kill('SIGINT')]);
  expect(code).toBe(0);
});
