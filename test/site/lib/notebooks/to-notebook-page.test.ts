import { expect, test } from 'vitest';
import type { Cell, Notebook, Output } from '../../../../notebooks/tools/notebook.ts';
import { contentsOf } from '../../../../site/lib/notebooks/contents-of.ts';
import { toNotebookPage } from '../../../../site/lib/notebooks/to-notebook-page.ts';

function markdown(source: string): Cell {
  return { cell_type: 'markdown', id: 'm', metadata: {}, source };
}

function code(source: string | string[], ...outputs: Output[]): Cell {
  return { cell_type: 'code', id: 'c', metadata: {}, source, outputs, execution_count: 1 };
}

function display(data: Record<string, unknown>): Output {
  return { output_type: 'display_data', data, metadata: {} };
}

async function page(...cells: Cell[]) {
  const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  return toNotebookPage('try', 'source', notebook);
}

async function outputs(...list: Output[]) {
  const { cells } = await page(code('1', ...list));
  return cells[0]?.type === 'code' ? cells[0].outputs : [];
}

test('toNotebookPage() takes title, description and contents from the Markdown', async () => {
  const { title, description, headings, cells } = await page(
    markdown('# A question\n\nDoes it *run*?'),
    markdown('## First\n\n### Part\n\n## First'),
    code(['a();\n', 'b();']),
  );
  expect({ title, description }).toEqual({ title: 'A question', description: 'Does it run?' });
  expect(contentsOf(headings)).toEqual([
    { id: 'first', label: 'First', parts: [{ id: 'part', label: 'Part' }] },
    { id: 'first-1', label: 'First', parts: [] },
  ]);
  expect(cells[0]).toEqual({ type: 'markdown', html: '<p>Does it <em>run</em>?</p>' });
  expect(cells[2]).toEqual({ type: 'code', id: 'c', label: 'Cell 1', code: 'a();\nb();', outputs: [] });
});

test('toNotebookPage() tells headings of one name in two cells apart', async () => {
  const { headings } = await page(markdown('## Look'), markdown('## Look'));
  expect(headings.map(({ id }) => id)).toEqual(['look', 'look-2']);
});

test('toNotebookPage() makes Markdown safe, and keeps numbers on their side', async () => {
  const { cells } = await page(
    markdown('<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n| a |\n|--:|\n| 1 |\n'),
  );
  const html = cells[0]?.type === 'markdown' ? cells[0].html : '';
  expect(html).not.toMatch(/script|style=/);
  expect(html).toContain('<td class="number">1</td>');
  expect(html).toContain('<section class="table-scroll" tabindex="0" aria-label="Table: a"><table>');
});

test('toNotebookPage() joins what is printed in pieces, and takes out the codes of terminals', async () => {
  expect(
    await outputs(
      { output_type: 'stream', name: 'stdout', text: ['\u001b[32mone\u001b[0m  \n', 'two'] },
      { output_type: 'stream', name: 'stdout', text: ' three\n' },
      { output_type: 'stream', name: 'stderr', text: 'bad\n' },
    ),
  ).toEqual([
    { type: 'text', text: 'one\ntwo three', error: false },
    { type: 'text', text: 'bad', error: true },
  ]);
});

test('toNotebookPage() shows an error with its trace', async () => {
  const error: Output = { output_type: 'error', ename: 'E', evalue: 'no', traceback: ['E: no', '  at x'] };
  expect(await outputs(error)).toEqual([{ type: 'text', text: 'E: no\n  at x', error: true }]);
});

test('toNotebookPage() makes a chart a picture with its words and size', async () => {
  const svg =
    '<svg viewBox="0 0 640 400"><title>Coverage</title><desc>By model</desc><script>alert(1)</script></svg>';
  const [picture] = await outputs(display({ 'text/html': svg, 'text/plain': 'svg' }));
  expect(picture).toMatchObject({
    type: 'picture',
    alt: 'Coverage. By model',
    width: 640,
    height: 400,
    file: 'cell-1-1.svg',
  });
  expect(
    picture?.type === 'picture' && picture.svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" '),
  ).toBe(true);
});

test('toNotebookPage() prefers a label to a title, and a width to a box', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200.4" aria-label="Cost"><title>No</title></svg>';
  expect(await outputs(display({ 'image/svg+xml': [svg] }))).toEqual([
    { type: 'picture', svg, file: 'cell-1-1.svg', alt: 'Cost', width: 300, height: 200 },
  ]);
});

test.each([
  ['<p onclick="a()">Hi <img src="https://example.com/x.png"></p>', '<p>Hi </p>'],
  [
    '<style>p{}</style><iframe src="x"></iframe><progress value="3" max="9"></progress>',
    '<progress value="3" max="9"></progress>',
  ],
  ['<p>One</p><svg><script>alert(1)</script></svg>', '<p>One</p>'],
])('toNotebookPage() makes %s safe', async (html, safe) => {
  expect(await outputs(display({ 'text/html': html }))).toEqual([{ type: 'html', html: safe }]);
});

test('toNotebookPage() shows JSON as JSON, and nothing for what it does not know', async () => {
  expect(await outputs(display({ 'application/json': { a: [1] } }))).toEqual([
    { type: 'json', text: '{\n  "a": [\n    1\n  ]\n}' },
  ]);
  expect(await outputs(display({ 'application/x-unknown': 'a' }))).toEqual([]);
});
