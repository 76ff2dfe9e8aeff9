/** What the tool `text editor` can do; lines are counted from 1. */
export type EditAction =
  | { command: 'view'; path: string; lines?: { from: number; to?: number } }
  | { command: 'create'; path: string; text: string }
  | { command: 'str_replace'; path: string; from: string; to: string }
  /** After line `after`; 0 is before the first. */
  | { command: 'insert'; path: string; after: number; text: string }
  | { command: 'undo_edit'; path: string };
