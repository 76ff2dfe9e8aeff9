import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from './content-type.ts';

/** What `createSiteHandler()` serves. */
export interface SiteHandlerOptions {
  /** The folder that holds the built site. It is read once, when the handler is made. */
  folder: string;
  /**
   * The path that the site was built for.
   *
   * @default {'/'}
   */
  base?: string;
}

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // A page's own policy stands in a meta element, where browsers ignore this directive.
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/**
 * Makes the request listener that serves a built site as a static host does.
 *
 * A path without its closing slash is redirected, an unknown one gets the site's own 404 page with status 404, and files
 * whose names carry a hash of their content may be kept for ever. A file's `.br` or `.gz` twin is sent when it is there.
 *
 * @param options The folder, and the base path it was built for.
 * @returns A listener for `http.createServer()`.
 *
 * @example
 * ```ts
 * createServer(createSiteHandler({ folder: 'dist' })).listen(4321, '127.0.0.1');
 * ```
 */
export function createSiteHandler({ folder, base = '/' }: SiteHandlerOptions): RequestListener {
  const prefix = base.replace(/\/+$/, '');
  const serveFile = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => setFileHeaders(response, path),
  });
  return function siteHandler(request, response) {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const url = new URL(`http://site${request.url ?? '/'}`);
    if (url.pathname === prefix && prefix !== '') return redirect(response, `${prefix}/${url.search}`);
    if (!url.pathname.startsWith(`${prefix}/`)) return sendNotFound(request, response, folder);
    const path = url.pathname.slice(prefix.length);
    if (isFolderWithoutSlash(path)) return redirect(response, `${url.pathname}/${url.search}`);
    request.url = path;
    serveFile(request, response, () => sendNotFound(request, response, folder));
  };
}

function setFileHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Content-Type', contentType(path));
  const cacheable = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', cacheable ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Every page is a folder and every file has an extension, so a last part without a dot names a page. */
function isFolderWithoutSlash(path: string): boolean {
  return /\/[^/.]+$/.test(path) && !path.startsWith('//');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Only GET and HEAD are served here');
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(404, { 'Content-Type': contentType('/404.html'), 'Cache-Control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}
