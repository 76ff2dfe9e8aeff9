import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** What a template of Hono gives. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * The frame of a page of the example.
 *
 * @param title The title, of the tab too.
 * @param body What stands under it.
 */
export function exampleFrame(title: string, body: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/style.css">
    <script type="module" src="/script.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>`;
}
