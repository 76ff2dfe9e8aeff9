import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  await expect(load(folders.broker, '?without')).rejects.toThrow(
    new Error('Cannot start the function as MODEL_ID must be set'),
  );
  for (const name of variables) vi.stubEnv(name, `the ${name}`);
  vi.stubEnv('AWS_REGION', 'ap-southeast-2');
  vi.stubEnv('AGENT_KIND', 'bedrock-agent');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  for (const [name, folder] of Object.entries(folders)) {
    const { handler } = await load(folder);
    expect(await handler(sqsEvent('no message'), lambdaContext()), name).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    });
    // No more than the handler and the SDK: what deploys it would be ten times as much.
    expect((await stat(join(folder, 'index.mjs'))).size, name).toBeLessThan(3 * 1024 ** 2);
  }
});

function load(folder: string, query = ''): Promise<{ handler: QueueHandler }> {
  return import(/* @vite-ignore */ `${pathToFileURL(join(folder, 'index.mjs')).href}${query}`);
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
