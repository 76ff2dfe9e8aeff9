import { writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { listenOnFreePort } from '../../../../site/lib/server/listen-on-free-port.node.ts';
import { createSiteHandler } from '../../../../site/lib/server/site-handler.node.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'events/index.html': 'events',
  'feed.ics': 'BEGIN:VCALENDAR',
  'plan.xml': '<plan/>',
  'data.json': '{}',
  '_astro/app.Ab12.js': 'run()',
};

async function serve(folder: string, base = '/'): Promise<string> {
  const server = createServer(createSiteHandler({ folder, base }));
  const port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${port}`;
}

async function serveFiles(base = '/'): Promise<string> {
  return await serve(await temporaryFolder(files), base);
}

/** Sends a request line that no well-behaved client would. */
function sendRaw(
  address: string,
  path: string,
): Promise<{ status: number | undefined; location: string | undefined }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    });
    sent.once('error', reject).end();
  });
}

test.each([
  ['/', 'home', 'text/html; charset=utf-8'],
  ['/events/', 'events', 'text/html; charset=utf-8'],
  ['/feed.ics', 'BEGIN:VCALENDAR', 'text/calendar; charset=utf-8'],
  ['/plan.xml', '<plan/>', 'application/xml; charset=utf-8'],
  ['/data.json', '{}', 'application/json; charset=utf-8'],
])('createSiteHandler() serves %s with its content and media type', async (path, text, type) => {
  const response = await fetch((await serveFiles()) + path);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('content-type')).toBe(type);
});

test('createSiteHandler() sends the protective headers with every answer', async () => {
  const address = await serveFiles();
  for (const path of ['/', '/missing/', '/events']) {
    const { headers } = await fetch(address + path, { redirect: 'manual' });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  }
});

test('createSiteHandler() lets browsers keep for ever only files named by their content', async () => {
  const address = await serveFiles();
  const cacheControl = async (path: string) => (await fetch(address + path)).headers.get('cache-control');
  expect(await cacheControl('/_astro/app.Ab12.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheControl('/')).toBe('no-cache');
  expect(await cacheControl('/data.json')).toBe('no-cache');
});

test('createSiteHandler() answers 304 when the browser holds the file already', async () => {
  const address = await serveFiles();
  const etag = (await fetch(`${address}/`)).headers.get('etag') ?? '';
  expect((await fetch(`${address}/`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test.each([
  '/missing/',
  '/missing.ics',
  '/events/missing/',
  '/../package.json',
  '/%2e%2e/package.json',
  '/%zz/',
])('createSiteHandler() answers %s with the 404 page and its status', async (path) => {
  const response = await fetch((await serveFiles()) + path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('nothing here');
});

test('createSiteHandler() answers 404 in plain text when the site has no such page', async () => {
  const response = await fetch(await serve(await temporaryFolder({ 'a.txt': 'a' })));
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Not found');
});

test('createSiteHandler() redirects a page without its closing slash and keeps the query', async () => {
  const response = await fetch(`${await serveFiles()}/events?day=18`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/events/?day=18');
});

test('createSiteHandler() redirects to no other site', async () => {
  const address = await serveFiles();
  expect(await sendRaw(address, '//example.com')).toEqual({ status: 404, location: undefined });
  expect(await sendRaw(address, '/\\example.com')).toEqual({ status: 404, location: undefined });
});

test('createSiteHandler() refuses a request for another host and goes on', async () => {
  const address = await serveFiles();
  expect((await sendRaw(address, 'http://example.com/')).status).toBe(400);
  expect((await fetch(address)).status).toBe(200);
});

test('createSiteHandler() refuses to change anything', async () => {
  const response = await fetch(await serveFiles(), { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test.each(['/outcrop', '/outcrop/', 'outcrop'])(
  'createSiteHandler() serves under the base path %s',
  async (base) => {
    const address = await serveFiles(base);
    expect(await (await fetch(`${address}/outcrop/events/`)).text()).toBe('events');
    expect((await fetch(`${address}/outcrop`)).url).toBe(`${address}/outcrop/`);
    expect((await fetch(`${address}/outcropped/`)).status).toBe(404);
    expect((await fetch(`${address}/`)).status).toBe(404);
  },
);

test('createSiteHandler() sends the compressed twin of a file to who takes it', async () => {
  const folder = await temporaryFolder(files);
  await writeFile(join(folder, 'data.json.gz'), gzipSync('{"compressed":true}'));
  const address = await serve(folder);
  const compressed = await fetch(`${address}/data.json`);
  expect(await compressed.json()).toEqual({ compressed: true });
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  expect(compressed.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const plain = await fetch(`${address}/data.json`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(await plain.text()).toBe('{}');
});
