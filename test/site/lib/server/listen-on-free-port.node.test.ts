import { createServer, type Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listenOnFreePort } from '../../../../site/lib/server/listen-on-free-port.node.ts';
import { ServeError } from '../../../../site/lib/server/serve-error.ts';

const host = '127.0.0.1';

function newServer(): Server {
  const server = createServer((_request, response) => response.end('here'));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return server;
}

test('listenOnFreePort() lets the system choose for port 0', async () => {
  const port = await listenOnFreePort(newServer(), { host, port: 0 });
  expect(await (await fetch(`http://${host}:${port}`)).text()).toBe('here');
});

test('listenOnFreePort() takes the wanted port when it is free', async () => {
  const first = newServer();
  const port = await listenOnFreePort(first, { host, port: 0 });
  await new Promise((resolve) => first.close(resolve));
  expect(await listenOnFreePort(newServer(), { host, port })).toBe(port);
});

test('listenOnFreePort() takes another port when the wanted one is taken', async () => {
  const port = await listenOnFreePort(newServer(), { host, port: 0 });
  const other = await listenOnFreePort(newServer(), { host, port });
  expect(other).not.toBe(port);
  expect(await (await fetch(`http://${host}:${other}`)).text()).toBe('here');
});

test('listenOnFreePort() tells why when a host is not of this machine', async () => {
  // 192.0.2.0/24 is kept for documentation and belongs to no machine.
  const refused = listenOnFreePort(newServer(), { host: '192.0.2.1', port: 0 });
  await expect(refused).rejects.toThrow(ServeError);
  await expect(refused).rejects.toMatchObject({
    message:
      'Cannot serve as the system must let it listen: current value is 192.0.2.1:0 ' +
      '(listen EADDRNOTAVAIL: address not available 192.0.2.1)',
    cause: { code: 'EADDRNOTAVAIL' },
  });
});
