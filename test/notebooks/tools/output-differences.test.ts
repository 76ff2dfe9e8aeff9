import { expect, test } from 'vitest';
import { outputDifferences } from '../../../notebooks/tools/output-differences.ts';
import { aNotebook, code, printed, shown, text } from '../a-notebook.ts';

function differences(stored: Parameters<typeof code>[1], ran: Parameters<typeof code>[1], tags?: string[]) {
  const source = 'a.b()\n+ 1';
  return outputDifferences(
    'notebooks/a.ipynb',
    aNotebook(text('# A'), code('1'), code(source, stored, tags)),
    aNotebook(text('# A'), code('1'), code(source, ran, tags)),
  );
}

test('outputDifferences() names the notebook, the cell, what was stored and what came', () => {
  expect(differences([printed('one\ntwo\n')], [printed('one\nthree\n')])).toEqual([
    'notebooks/a.ipynb, cell 3 [2] (a.b()): line 3 of the output\n  stored: two\n  came:   three',
  ]);
});

test('outputDifferences() finds an output that is missing, new, or on the other stream', () => {
  expect(differences([printed('one\n')], [])).toEqual([
    'notebooks/a.ipynb, cell 3 [2] (a.b()): line 1 of the output\n  stored: stdout:\n  came:   (nothing)',
  ]);
  expect(differences([printed('one\n')], [printed('one\n'), shown({ 'text/plain': 'two' })])).toEqual([
    'notebooks/a.ipynb, cell 3 [2] (a.b()): line 3 of the output\n  stored: (nothing)\n  came:   text/plain:',
  ]);
  expect(differences([printed('one\n')], [printed('one\n', 'stderr')])).toHaveLength(1);
});

test('outputDifferences() shows the place of a long line where it differs', () => {
  const before = 'x'.repeat(100);
  const stored = shown({ 'image/svg+xml': `${before}1${'y'.repeat(200)}` });
  const came = shown({ 'image/svg+xml': `${before}2${'y'.repeat(200)}` });
  const around = (middle: string) => `…${'x'.repeat(40)}${middle}${'y'.repeat(79)}…`;
  expect(differences([stored], [came])).toEqual([
    `notebooks/a.ipynb, cell 3 [2] (a.b()): line 2 of the output\n  stored: ${around('1')}\n  came:   ${around('2')}`,
  ]);
});

test('outputDifferences() finds none between texts and their lines, nor between JSON in another order', () => {
  expect(
    differences(
      [shown({ 'text/html': ['<p>\n', '</p>'], 'application/json': { a: 1, b: [2, { c: 3, d: 4 }] } })],
      [shown({ 'application/json': { b: [2, { d: 4, c: 3 }], a: 1 }, 'text/html': '<p>\n</p>' })],
    ),
  ).toEqual([]);
});

test('outputDifferences() finds JSON that differs', () => {
  expect(
    differences([shown({ 'application/json': [1, 2] })], [shown({ 'application/json': [2, 1] })]),
  ).toEqual(['notebooks/a.ipynb, cell 3 [2] (a.b()): line 3 of the output\n  stored:   1,\n  came:     2,']);
});

test('outputDifferences() passes over times only in a cell whose tag says so', () => {
  const [stored, came] = [[printed('done in 12 ms\n')], [printed('done in 3,400.5 ms\n')]];
  expect(differences(stored, came, ['volatile-time'])).toEqual([]);
  expect(differences(stored, came)).toHaveLength(1);
  expect(differences(stored, [printed('failed in 12 ms\n')], ['volatile-time'])).toHaveLength(1);
});
