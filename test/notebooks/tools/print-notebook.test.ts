import { expect, test } from 'vitest';
import { parseNotebook } from '../../../notebooks/tools/parse-notebook.ts';
import { printNotebook } from '../../../notebooks/tools/print-notebook.ts';
import { aNotebook, code, printed, shown, text } from '../a-notebook.ts';

test('printNotebook() writes as Jupyter does: lines, sorted keys, one space, and a line end', () => {
  const lines = printNotebook(aNotebook(text('# A\n\nText é'))).split('\n');
  expect(lines).toEqual([
    ...['{', ' "cells": [', '  {', '   "cell_type": "markdown",', '   "id": "text",', '   "metadata": {},'],
    ...['   "source": [', '    "# A\\n",', '    "\\n",', '    "Text é"', '   ]', '  }', ' ],'],
    ...[' "metadata": {},', ' "nbformat": 4,', ' "nbformat_minor": 5', '}', ''],
  ]);
});

test('printNotebook() keeps base64 in one line, and JSON as it is', () => {
  const data = { 'image/png': 'iVBO\nRw0K', 'application/json': { a: 'b\nc' }, 'text/html': 'd\ne' };
  const printedCells = JSON.parse(printNotebook(aNotebook(code('', [shown(data)])))).cells;
  expect(printedCells[0].outputs[0].data).toEqual({ ...data, 'text/html': ['d\n', 'e'] });
});

test('printNotebook() changes nothing that parseNotebook() read from it', () => {
  const once = printNotebook(aNotebook(text('a\n'), code('b', [printed('c\nd')], ['volatile-time'])));
  expect(printNotebook(parseNotebook(once, 'a.ipynb'))).toBe(once);
});

test('parseNotebook() names what is not as Jupyter writes it', () => {
  expect(() => parseNotebook('{', 'a.ipynb')).toThrow(
    /^Cannot read a\.ipynb as a notebook must be JSON: SyntaxError/,
  );
  const old = JSON.stringify({ ...aNotebook(), nbformat_minor: 4 });
  expect(() => parseNotebook(old, 'a.ipynb')).toThrow(
    "Cannot read a.ipynb as it must be in Jupyter's format: current value is\n" +
      '✖ Too small: expected number to be >=5\n  → at nbformat_minor',
  );
});
