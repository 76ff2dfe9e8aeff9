import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import { textOf } from '../../../notebooks/tools/text-of.ts';
import type { NotebookPage, PageCell } from './notebook-page.ts';
import { pageOutputs } from './page-outputs.ts';
import { safeHtml } from './safe-html.ts';

const markdown = createSatteriMarkdownProcessor({ syntaxHighlight: false });

/**
 * Makes a notebook ready for a page.
 *
 * @param name The name of its file, without the ending.
 * @param source The file's own text.
 * @param notebook What it says.
 */
export async function toNotebookPage(
  name: string,
  source: string,
  notebook: Notebook,
): Promise<NotebookPage> {
  const cells: PageCell[] = [];
  const headings: NotebookPage['headings'] = [];
  let title = name;
  let description = '';
  let count = 0;
  const ids = new Set<string>();
  for (const cell of notebook.cells) {
    if (cell.cell_type === 'code') {
      count += 1;
      const label = `Cell ${count}`;
      cells.push({
        type: 'code',
        id: cell.id,
        label,
        code: textOf(cell.source),
        outputs: pageOutputs(cell.outputs, `cell-${count}`),
      });
    } else if (cell.cell_type === 'markdown') {
      const { code, metadata } = await (await markdown).render(textOf(cell.source));
      let html = code;
      for (const { depth, slug, text } of metadata.headings) {
        if (depth === 1) title = text;
        const id = unused(slug, ids);
        if (id !== slug) html = html.replace(`id="${slug}"`, `id="${id}"`);
        if (depth === 2 || depth === 3) headings.push({ id, label: text, depth });
      }
      // The page's own heading is the title.
      const shown = html.replace(/<h1[^>]*>[\s\S]*?<\/h1>\s*/, '');
      description ||= firstParagraph(shown);
      if (shown.trim() !== '') cells.push({ type: 'markdown', html: safeHtml(shown) });
    }
  }
  return { name, title, description, headings, cells, lastRun: notebook.metadata.lastRun, source };
}

/** Markdown cells don't know of each other's headings. */
function unused(slug: string, ids: Set<string>): string {
  let id = slug;
  for (let next = 2; ids.has(id); next++) id = `${slug}-${next}`;
  ids.add(id);
  return id;
}

function firstParagraph(html: string): string {
  return (/<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
