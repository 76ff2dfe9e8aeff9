import { expect, test } from 'vitest';
import type { Cell } from '../../../notebooks/tools/notebook.ts';
import { aNotebook, code, printed, shown, text } from '../a-notebook.ts';
import { importDefects } from './import-defects.ts';
import { logicDefects } from './logic-defects.ts';
import { outputDefects } from './output-defects.ts';
import { runDefects } from './run-defects.ts';
import { textDefects } from './text-defects.ts';

const opening = text('# Packing\n\nHow many products fit?');

test('textDefects() asks for a title and a question first', () => {
  const missing = (name: string) => [
    `${name} must be text with a title and the question that the notebook asks`,
  ];
  expect(textDefects(aNotebook(opening))).toEqual([]);
  expect(textDefects(aNotebook(text('# Packing')))).toEqual(missing('cell 1 (# Packing)'));
  expect(textDefects(aNotebook(text('How many?')))).toEqual(missing('cell 1 (How many?)'));
  expect(textDefects(aNotebook(code('a ? b : c')))).toEqual(missing('cell 1 [1] (a ? b : c)'));
});

test('textDefects() lets two cells of code follow a text, and not three', () => {
  expect(textDefects(aNotebook(opening, code('1'), code('2'), text('then'), code('3')))).toEqual([]);
  expect(textDefects(aNotebook(opening, code('1'), code('2'), code('3')))).toEqual([
    'cell 4 [3] (3) must follow text, as two cells of code stand before it',
  ]);
});

test('textDefects() lets a tag be that is explained, on three cells, and no other tag', () => {
  const explained = [text('`volatile-time`: it takes its time'), code('now', [], ['volatile-time'])];
  expect(textDefects(aNotebook(opening, ...explained, ...explained, ...explained))).toEqual([]);
  expect(textDefects(aNotebook(opening, ...Array.from({ length: 4 }, () => explained).flat()))).toEqual([
    '4 cells have the tag volatile-time, and 3 may',
  ]);
  expect(textDefects(aNotebook(opening, code('now', [], ['volatile-time'])))).toEqual([
    'cell 2 [1] (now) has the tag volatile-time, which the text before it must explain',
  ]);
  expect(textDefects(aNotebook(opening, code('now', [], ['skip'])))).toEqual([
    'cell 2 [1] (now) has the tag skip, and may have volatile-time',
  ]);
});

test('importDefects() finds what is neither a snippet nor an installed package', () => {
  const source = "import { z } from 'zod';\nimport '../a.ts';\nconst fs = await import('node:fs');";
  expect(importDefects(aNotebook(opening, code(source)), new Set(['zod']))).toEqual([
    "cell 2 [1] (import { z } from 'zod';) imports ../a.ts",
    "cell 2 [1] (import { z } from 'zod';) imports node:fs",
  ]);
});

test('logicDefects() lets a function of five lines be, and not one of six, whatever its form', () => {
  const body = (lines: number) => Array.from({ length: lines - 2 }, () => '  a();').join('\n');
  for (const head of ['function f() {', 'const f = () => {', 'list.map((one) => {']) {
    const end = head.startsWith('list') ? '});' : '}';
    expect(logicDefects(aNotebook(code(`${head}\n${body(5)}\n${end}`)))).toEqual([]);
    expect(logicDefects(aNotebook(code(`${head}\n${body(6)}\n${end}`)))).toEqual([
      `cell 1 [1] (${head}) defines a function of 6 lines, and may define ones of 5`,
    ]);
  }
});

test('logicDefects() finds a class, an enum, and a cell of more than 40 lines', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'a();').join('\n');
  expect(logicDefects(aNotebook(code(lines(40))))).toEqual([]);
  expect(logicDefects(aNotebook(code(lines(41)), code('class A {}'), code('enum B { c }')))).toEqual([
    'cell 1 [1] (a();) has 41 lines, and may have 40',
    'cell 2 [2] (class A {}) defines a class',
    'cell 3 [3] (enum B { c }) defines a namespace or enum',
  ]);
});

test('runDefects() finds another kernel, other versions, and cells that were not run in their order', () => {
  const expected = { kernelspec: { name: 'tslab' }, versions: { node: '24.21.0' } };
  const metadata = {
    kernelspec: { name: 'tslab' },
    lastRun: { date: '2026-11-22', versions: { node: '24.21.0' } },
  };
  const good = { ...aNotebook(opening, code('1')), metadata };
  expect(runDefects(good, expected)).toEqual([]);
  expect(runDefects(aNotebook(opening, code('1'), code('2', [printed('no', 'stderr')])), expected)).toEqual([
    'kernelspec must be {"name":"tslab"}: undefined',
    'lastRun must name the versions {"node":"24.21.0"}: undefined',
    'cell 3 [2] (2) must have the execution count 2: 1',
    'cell 3 [2] (2) must store neither an error nor a warning',
  ]);
});

function outputDefectsOf(...outputs: Extract<Cell, { cell_type: 'code' }>['outputs']): string[] {
  return outputDefects(aNotebook(code('a', outputs)));
}

test('outputDefects() lets 200 lines be, and not 201', () => {
  const lines = (count: number) => printed('1\n'.repeat(count - 1));
  expect(outputDefectsOf(lines(200))).toEqual([]);
  expect(outputDefectsOf(lines(201))).toEqual(['cell 1 [1] (a) shows 201 lines, and may show 200']);
});

test.each([
  ['an access key', `AKIA${'A'.repeat(16)}`],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ['a token', `Authorization: Bearer ${'a'.repeat(20)}`],
  ['a path of one machine', `at ${['', 'home', 'ada', 'a.ts'].join('/')}`],
  ['a path of one machine', 'file:///opt/a.ts'],
  ['a path of one machine', 'C:\\Users\\ada'],
])('outputDefects() finds %s', (name, shownText) => {
  expect(outputDefectsOf(printed(`${shownText}\n`))).toEqual([`cell 1 [1] (a) shows ${name}`]);
});

test.each([
  's3://bucket/home/input',
  'https://example.org/tmp/a',
  'arn:aws:bedrock:us-east-1:000000000000:job/a',
])('outputDefects() lets %s be', (shownText) => {
  expect(outputDefectsOf(printed(`${shownText}\n`))).toEqual([]);
});

test('outputDefects() finds a chart without a label, as SVG and in HTML', () => {
  const defect = 'cell 1 [1] (a) shows a chart without a label: aria-label, or a title as its first element';
  expect(outputDefectsOf(shown({ 'image/svg+xml': '<svg width="1"><g aria-label="y"/></svg>' }))).toEqual([
    defect,
  ]);
  expect(outputDefectsOf(shown({ 'text/html': '<p><svg aria-label=""></svg></p>' }))).toEqual([defect]);
  expect(outputDefectsOf(shown({ 'image/svg+xml': '<svg aria-label="Time by shots"></svg>' }))).toEqual([]);
  expect(outputDefectsOf(shown({ 'text/html': '<svg>\n<title>Time</title></svg>' }))).toEqual([]);
  expect(outputDefectsOf(shown({ 'text/html': '<svg aria-hidden="true"></svg>' }))).toEqual([]);
});
