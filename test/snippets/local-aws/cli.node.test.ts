import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { usage } from '../../../snippets/local-aws/cli/usage.ts';
import { chatServer, sendJson } from '../../support/chat-server.ts';
import { startLocalAws } from '../../support/local-aws.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const command = fileURLToPath(new URL('../../../snippets/local-aws/cli.node.ts', import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Reads what is printed until it holds `end`. */
async function printedUntil({ stdout }: ReturnType<typeof start>, end: string): Promise<string> {
  let printed = '';
  for await (const part of stdout.iterator({ destroyOnReturn: false })) {
    printed += part;
    if (printed.includes(end)) return printed;
  }
  throw new Error(`ended after ${printed}`);
}

async function failure(child: ReturnType<typeof start>) {
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { status, said };
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals) {
  const closed = once(child, 'close');
  child.kill(signal);
  return closed;
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'local-aws prints what to export, and ends with 0 on %s',
  async (signal) => {
    const child = start('--port', '0');
    const printed = await printedUntil(child, 'stop.');
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    expect(printed.split('\n')).toEqual([
      `local-aws is at ${url}. For programs in another shell:`,
      '',
      `export AWS_ENDPOINT_URL=${url}`,
      'export AWS_REGION=us-east-1',
      'export AWS_ACCESS_KEY_ID=local',
      'export AWS_SECRET_ACCESS_KEY=local',
      '',
      'Press Ctrl+C to stop.',
      '',
    ]);
    expect(await endOf(child, signal)).toEqual([0, null]);
  },
);

test('local-aws logs a line for each call, of Bedrock and of the other services', async () => {
  const child = start('--port', '0', '--latency', 'none');
  const [endpoint = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(await printedUntil(child, 'stop.')) ?? [];
  const settings = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
  const runtime = new BedrockRuntimeClient(settings);
  const messages = [{ role: 'user' as const, content: [{ text: 'Hello' }] }];
  await runtime.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages }));
  expect(await printedUntil(child, ' ms\n')).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} bedrock-runtime Converse 200 \d+ ms\n$/,
  );
  const s3 = new S3Client(settings);
  await s3.send(new CreateBucketCommand({ Bucket: 'rocks' }));
  expect(await printedUntil(child, ' ms\n')).toMatch(/^\S+ s3 PUT \/rocks\/? 200 \d+ ms\n$/);
  runtime.destroy();
  s3.destroy();
  expect(await endOf(child, 'SIGTERM')).toEqual([0, null]);
});

test('local-aws follows the fault rules of a file', async () => {
  const folder = await temporaryFolder({ 'faults.json': '[{"kind": "modelNotReady"}]' });
  const child = start('--port', '0', '--faults', join(folder, 'faults.json'));
  const [endpoint] = /http:\/\/127\.0\.0\.1:\d+/.exec(await printedUntil(child, 'stop.')) ?? [];
  const response = await fetch(`${endpoint}/model/amazon.nova-lite-v1:0/converse`, { method: 'POST' });
  expect(response.headers.get('x-amzn-errortype')).toBe('ModelNotReadyException');
});

test('local-aws answers with the models of an upstream', async () => {
  const upstream = await chatServer((response, { model }) =>
    sendJson(response, 200, { choices: [{ message: { content: `I am ${model}.` } }] }),
  );
  const child = start('--port', '0', '--upstream', upstream, '--upstream-model', 'llama3.2');
  const [endpoint] = /http:\/\/127\.0\.0\.1:\d+/.exec(await printedUntil(child, 'stop.')) ?? [];
  const response = await fetch(`${endpoint}/model/amazon.nova-lite-v1:0/converse`, {
    method: 'POST',
    body: JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'Hello' }] }] }),
  });
  expect(await response.json()).toMatchObject({
    output: { message: { content: [{ text: 'I am llama3.2.' }] } },
  });
});

test('local-aws --help shows its flags', async () => {
  const child = start('--help');
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  expect({ status, said }).toEqual({ status: 0, said: usage });
});

test('local-aws refuses a wrong flag in one line, with 2', async () => {
  expect(await failure(start('--latency', 'fast'))).toEqual({
    status: 2,
    said: "Cannot start local-aws as '--latency' must be real or none: current value is fast\n",
  });
});

test('local-aws refuses a file that holds no fault rules in one line, with 2', async () => {
  const folder = await temporaryFolder({ 'faults.json': '[{"kind": "flood"}]' });
  const path = join(folder, 'faults.json');
  const { status, said } = await failure(start('--faults', path));
  expect(status).toBe(2);
  expect(said).toMatch(/^Cannot start local-aws as '--faults' must name a file of fault rules: [^\n]*\n$/);
});

test('local-aws refuses a taken port in one line, with 1', async () => {
  const { port } = await startLocalAws();
  expect(await failure(start('--port', `${port}`))).toEqual({
    status: 1,
    said: `Cannot listen as the port must be free: current value is ${port}\n`,
  });
});
