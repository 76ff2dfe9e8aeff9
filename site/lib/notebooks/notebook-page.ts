import type { LastRun } from '../../../notebooks/tools/notebook.ts';

/** What a cell printed or showed, as a page shows it. */
export type PageOutput =
  | { type: 'text'; text: string; error: boolean }
  | { type: 'json'; text: string }
  | { type: 'html'; html: string }
  /** `file` is the picture's name beside the notebook's page. */
  | { type: 'picture'; svg: string; file: string; alt: string; width?: number; height?: number };

/** A cell, as a page shows it. */
export type PageCell =
  | { type: 'markdown'; html: string }
  /** `id` is the cell's in the file; `label` names it for those who cannot see where it stands. */
  | { type: 'code'; id: string; label: string; code: string; outputs: PageOutput[] };

/** A notebook, as a page shows it. */
export interface NotebookPage {
  /** The name of its file, such as `batch-inference`. */
  name: string;
  title: string;
  /** The first paragraph, without marks. */
  description: string;
  headings: { id: string; label: string; depth: number }[];
  cells: PageCell[];
  /** When and with what its outputs were made; nothing where nobody noted it. */
  lastRun: LastRun | undefined;
  /** The file's own text. */
  source: string;
}
