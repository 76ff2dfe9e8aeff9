const byExtension: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/**
 * The media type of a file of the site, by its address.
 *
 * An address that ends with a slash is a page. Text is always UTF-8; a calendar file without that statement shows
 * damaged names in some clients.
 *
 * @param path The path part of the address.
 * @returns The value of the `Content-Type` header.
 *
 * @example
 * ```ts
 * contentType('/events/gtc-2025/calendar.ics'); // 'text/calendar; charset=utf-8'
 * ```
 */
export function contentType(path: string): string {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return byExtension[extension] ?? 'application/octet-stream';
}
