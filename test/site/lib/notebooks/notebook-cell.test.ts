import { expect, test } from 'vitest';
import { notebookCell } from '../../../../site/lib/notebooks/notebook-cell.ts';
import type { NotebookPage } from '../../../../site/lib/notebooks/notebook-page.ts';

const notebook: NotebookPage = {
  name: 'try',
  title: 'Try',
  description: '',
  headings: [],
  lastRun: undefined,
  source: '',
  cells: [
    { type: 'markdown', html: '<p>Hi</p>' },
    { type: 'code', id: 'quiet', label: 'Cell 1', code: 'a();', outputs: [] },
    {
      type: 'code',
      id: 'loud',
      label: 'Cell 2',
      code: 'b();',
      outputs: [{ type: 'text', text: 'b', error: false }],
    },
  ],
};

test('notebookCell() finds a cell that shows something', () => {
  expect(notebookCell([notebook], 'try', 'loud', '/x/').label).toBe('Cell 2');
});

test.each([
  ['try', 'quiet', 'the cell must show something: current value is no output'],
  ['try', 'none', 'there must be one of that id: current value is quiet, loud'],
  ['other', 'loud', 'there must be one of that name: current value is try'],
])('notebookCell() fails for %s and %s, naming the page', (name, id, rule) => {
  expect(() => notebookCell([notebook], name, id, '/walkthroughs/x/')).toThrow(
    `Cannot show cell '${id}' of notebooks/${name}.ipynb on /walkthroughs/x/ as ${rule}`,
  );
});
