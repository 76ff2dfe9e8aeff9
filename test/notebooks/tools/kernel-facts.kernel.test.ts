import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KernelConnection } from '../../../notebooks/tools/kernel/kernel-connection.node.ts';
import { kernelEnvironment } from '../../../notebooks/tools/kernel/kernel-environment.ts';
import { startKernelProcess } from '../../../notebooks/tools/kernel/kernel-process.node.ts';
import { startKernel } from '../../../notebooks/tools/kernel/start-kernel.node.ts';
import { kernelMetadata, kernelVersions } from '../../../notebooks/tools/kernel-facts.node.ts';

test('kernelMetadata says of the language what the kernel says', async () => {
  const kernelProcess = await startKernelProcess(resolve('notebooks'), kernelEnvironment(process.env));
  const connection = new KernelConnection(kernelProcess);
  onTestFinished(async () => {
    connection.close();
    await kernelProcess.end();
  });
  // The reply comes by a socket that waits for the kernel; that it is idle may be said before anybody listens.
  const asked = setInterval(() => void connection.request('kernel_info_request', {}), 50);
  await connection.heard;
  clearInterval(asked);
  const { reply } = await connection.request('kernel_info_request', {});
  expect(reply['language_info']).toEqual(kernelMetadata.language_info);
});

test('kernelVersions are those of the kernel', async () => {
  const { execute, close } = await startKernel({ cwd: resolve('notebooks') });
  onTestFinished(close);
  const { outputs } = await execute(
    "import { versions } from 'tslab';\nJSON.stringify({ ...versions, node: versions.node.slice(1) })",
    60_000,
  );
  const [output] = outputs;
  expect(JSON.parse(output?.output_type === 'stream' ? String(output.text) : '')).toEqual(kernelVersions);
});
