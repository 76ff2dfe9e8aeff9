import { cp, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { QueueHandler } from '../../../../snippets/agent-broker/lambda/queue-handler.ts';
import { bundleHandlers } from '../../../../snippets/agent-broker/stack/bundle-handlers.node.ts';
import { handlerNames } from '../../../../snippets/agent-broker/stack/handler-code.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { lambdaContext, sqsEvent } from '../lambda/lambda-events.ts';

test('bundleHandlers() makes handlers that load, and give back what is no message', async () => {
  const folders = await bundleHandlers(await temporaryFolder({}));
  expect(Object.keys(folders)).toEqual([...handlerNames]);
  vi.stubEnv('MODEL_ID', undefined);
  const copy = await temporaryFolder({});
  await cp(folders.broker, copy, { recursive: true });
  expect(() => load(copy)).toThrow(new Error('Cannot start the function as MODEL_ID must be set'));
  for (const name of variables) vi.stubEnv(name, `the ${name}`);
  vi.stubEnv('AWS_REGION', 'ap-southeast-2');
  vi.stubEnv('AGENT_KIND', 'bedrock-agent');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  for (const [name, folder] of Object.entries(folders)) {
    const { handler } = load(folder);
    expect(await handler(sqsEvent('no message'), lambdaContext()), name).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    });
    // No more than the handler and the SDK: what deploys it would be ten times as much.
    expect((await stat(join(folder, 'index.mjs'))).size, name).toBeLessThan(3 * 1024 ** 2);
  }
});

const require = createRequire(import.meta.url);

/** Loads a bundle as Node does; by `import` the test runner would rewrite all of it first. */
function load(folder: string): { handler: QueueHandler } {
  return require(join(folder, 'index.mjs'));
}

const variables = [
  'BUS_NAME',
  'STATE_TABLE',
  'REGISTRY_APPLICATION',
  'REGISTRY_ENVIRONMENT',
  'REGISTRY_PROFILE',
  'MODEL_ID',
  'ANSWERS_AGENT',
  'QUEUE_URL',
  'AGENT_NAME',
  'AGENT_ID',
  'AGENT_ALIAS_ID',
];
