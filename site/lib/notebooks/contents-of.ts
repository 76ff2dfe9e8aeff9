import type { NotebookPage } from './notebook-page.ts';

interface Entry {
  id: string;
  label: string;
  parts: { id: string; label: string }[];
}

/** The table of contents: the headings of the second level, with those of the third below them. */
export function contentsOf(headings: NotebookPage['headings']): Entry[] {
  const entries: Entry[] = [];
  for (const { id, label, depth } of headings) {
    if (depth === 2) entries.push({ id, label, parts: [] });
    else entries.at(-1)?.parts.push({ id, label });
  }
  return entries;
}
