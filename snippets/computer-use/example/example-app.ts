import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { pageHeaders } from '../serve/page-headers.ts';

/** What the pages of the example load: text of their own origin. */
export interface ExampleAssets {
  style: string;
  script: string;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0b6b5d"/></svg>';

/**
 * Begins a site of the example: its headers, and what its page loads.
 *
 * @param assets Style and script.
 */
export function exampleApp({ style, script }: ExampleAssets): Hono {
  const app = new Hono();
  app.use(pageHeaders(), csrf(), bodyLimit({ maxSize: 20_000 }));
  app.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/script.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  app.get('/icon.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml' }));
  return app;
}
