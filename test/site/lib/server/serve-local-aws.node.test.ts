import { expect, onTestFinished, test } from 'vitest';
import { serveLocalAws } from '../../../../site/lib/server/serve-local-aws.node.ts';

async function start(port: number) {
  const served = await serveLocalAws({ host: '127.0.0.1', port });
  onTestFinished(() => served.close());
  return served;
}

test('serveLocalAws() serves on another port when the wanted one is taken', async () => {
  const first = await start(0);
  const second = await start(first.port);
  expect(second.port).not.toBe(first.port);
  expect((await fetch(`${second.url}/foundation-models`)).status).toBe(200);
});

test('serveLocalAws() says so when there is no such interface', async () => {
  const refusal = serveLocalAws({ host: '192.0.2.1', port: 0 });
  await expect(refusal).rejects.toThrow(
    'Cannot listen as the system must allow it: current value is 192.0.2.1:0',
  );
});
