import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kernel, startKernel } from '../../../notebooks/tools/kernel/start-kernel.node.ts';
import snippets from '../../../snippets/package.json' with { type: 'json' };

let kernel: Kernel;
beforeAll(async () => {
  kernel = await startKernel({ cwd: resolve('notebooks') });
});
afterAll(async () => {
  await kernel.close();
});

async function printedBy(code: string): Promise<string> {
  const { outputs } = await kernel.execute(code, 120_000);
  return outputs.map((one) => (one.output_type === 'stream' ? one.text : one.output_type)).join('');
}

/** What runs on AWS alone, and has no types in the kernel. */
const deployed = ['./agent-broker/lambda', './agent-broker/stack'];

test.each(Object.keys(snippets.exports).filter((name) => !deployed.includes(name)))(
  'a cell imports %s of the snippets, with its types',
  async (name) => {
    const code = `import * as all from '${name.replace(/^\./, snippets.name)}';
    Object.keys(all satisfies object).length > 0`;
    expect(await printedBy(code)).toBe('true\n');
  },
);

test('a cell imports a snippet by its package name, with its types, and a client of the AWS SDK', async () => {
  const code = `
    import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
    import { createLocalAws, fetchRequestHandler } from '@outcrop/snippets/local-aws';

    const aws = createLocalAws({ latency: 'none' });
    const client = new BedrockRuntimeClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      requestHandler: fetchRequestHandler(aws.fetch),
    });
    const { stopReason } = await client.send(
      new ConverseCommand({
        modelId: 'amazon.nova-lite-v1:0',
        messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
      }),
    );
    stopReason`;
  expect(await printedBy(code)).toBe('end_turn\n');
});

test('a cell serves the endpoint', async () => {
  const code = `
    import { serve } from '@outcrop/snippets/local-aws/serve';
    const served = await serve({ port: 0, latency: 'none' });
    const { status } = await fetch(served.url);
    await served.close();
    status > 0`;
  expect(await printedBy(code)).toBe('true\n');
});

test('a cell infers types from a schema', async () => {
  const code = `
    import { z } from 'zod';
    const name = z.object({ text: z.string() });
    type Name = z.infer<typeof name>;`;
  expect(await printedBy(code)).toBe('');
  expect(await printedBy('const wrong: Name = { text: 3 };')).toBe(
    "1:23 - Type 'number' is not assignable to type 'string'.\n",
  );
});

test('a cell is refused what a snippet does not take', async () => {
  // After a cell that failed, tslab drops requests for a moment.
  await expect.poll(() => printedBy('1')).toBe('1\n');
  expect(await printedBy("createLocalAws({ latency: 'some' });")).toBe(
    `1:18 - Type '"some"' is not assignable to type '"real" | "none"'.\n`,
  );
});
