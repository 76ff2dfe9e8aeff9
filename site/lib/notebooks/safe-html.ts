import sanitize from 'sanitize-html';
import { tableLabel } from './table-label.ts';

/**
 * Makes HTML of a notebook safe for a page: what can run, load or restyle is left out, and numbers keep their side.
 *
 * @param html What Markdown became, or what a cell showed.
 * @returns The HTML; each table stands in a part of its own that scrolls.
 */
export function safeHtml(html: string): string {
  return sanitize(html, {
    allowedTags: [...sanitize.defaults.allowedTags, 'progress', 'meter', 'details', 'summary'],
    allowedAttributes: {
      '*': ['id', 'lang', 'dir', 'aria-label', 'role'],
      a: ['href'],
      progress: ['value', 'max'],
      meter: ['value', 'max', 'min', 'low', 'high', 'optimum'],
      ol: ['start'],
      td: ['class', 'colspan', 'rowspan'],
      th: ['class', 'colspan', 'rowspan', 'scope'],
    },
    allowedClasses: { td: ['number'], th: ['number'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    transformTags: { td: alignedCell, th: alignedCell },
  })
    .replaceAll(
      /<table>[\s\S]*?<\/table>/g,
      (table) =>
        `<section class="table-scroll" tabindex="0" aria-label="${tableLabel(table)}">${table}</section>`,
    )
    .trim();
}

/** The security policy of the pages forbids style attributes, by which Markdown moves numbers to the right. */
function alignedCell(tagName: string, { style, ...attribs }: sanitize.Attributes): sanitize.Tag {
  const right = /text-align:\s*right/.test(style ?? '');
  return { tagName, attribs: right ? { ...attribs, class: 'number' } : attribs };
}
