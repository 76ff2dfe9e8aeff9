import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { listenOnFreePort } from '../../../site/lib/server/listen-on-free-port.node.ts';

/** Scripts of its own are all that the page may load: it may connect to nothing, and evaluate no text. */
const policy = "default-src 'none'; script-src 'self'";

/**
 * Serves an empty page with one script, under a strict content security policy, until the test ends.
 *
 * @param script The script.
 * @returns The page's address.
 */
export async function servePage(script: string): Promise<string> {
  const html = '<!doctype html><html lang="en"><title>Page</title><script src="page.js"></script></html>';
  const server = createServer(({ url }, response) => {
    if (url === '/page.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else if (url === '/') response.writeHead(200, headers).end(html);
    else response.writeHead(204).end();
  });
  const port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${port}/`;
}

const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
