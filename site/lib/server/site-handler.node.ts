import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePrefix } from './base-prefix.ts';
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

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' };

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
  const prefix = basePrefix(base);
  const serveFile = sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders: setFileHeaders });
  const sendNotFound = notFoundHandler(folder);
  return function siteHandler(request, response) {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const url = URL.parse(`http://site${request.url}`);
    if (url?.host !== 'site') return refuseAddress(response);
    if (!`${url.pathname}/`.startsWith(`${prefix}/`)) return sendNotFound(request, response);
    if (isPageWithoutSlash(url.pathname)) return redirect(response, `${url.pathname}/${url.search}`);
    request.url = url.pathname.slice(prefix.length);
    serveFile(request, response, () => sendNotFound(request, response));
  };
}

function setFileHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Content-Type', contentType(path));
  const cacheable = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', cacheable ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Every page is a folder and every file has an extension, so a last part without a dot names a page. */
function isPageWithoutSlash(path: string): boolean {
  // A redirect to `//host/` would lead to another site.
  return /\/[^/.]+$/.test(path) && !path.startsWith('//');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD', ...plainText }).end('Only GET and HEAD are served here');
}

function refuseAddress(response: ServerResponse): void {
  response.writeHead(400, plainText).end('The request names no path of this site');
}

/** The site's own 404 page, which a static host sends by the same name. */
function notFoundHandler(folder: string): RequestListener {
  const file = join(folder, '404.html');
  const page = existsSync(file) ? readFileSync(file) : 'Not found';
  const type = existsSync(file) ? { 'Content-Type': contentType(file) } : plainText;
  return function notFound(request, response) {
    response.writeHead(404, { ...type, 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
}
