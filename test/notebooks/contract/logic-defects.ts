import ts from 'typescript';
import { cellName } from '../../../notebooks/tools/cell-name.ts';
import type { Notebook } from '../../../notebooks/tools/notebook.ts';
import { textOf } from '../../../notebooks/tools/text-of.ts';

const cellLimit = 40;
const functionLimit = 5;

/**
 * Finds the logic that a notebook defines itself: that belongs in a snippet, where it is tested and can be copied.
 *
 * A cell has at most 40 lines; it defines no class, enum or namespace, and no function of more than 5 lines.
 *
 * @returns One text for each defect.
 */
export function logicDefects({ cells }: Notebook): string[] {
  return cells.flatMap((cell, index) => {
    if (cell.cell_type !== 'code') return [];
    const source = textOf(cell.source);
    const lines = source.split('\n').length;
    const long = lines > cellLimit ? [`has ${lines} lines, and may have ${cellLimit}`] : [];
    return [...long, ...definitions(source)].map((one) => `${cellName(cells, index)} ${one}`);
  });
}

function definitions(source: string): string[] {
  const file = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  function visit(node: ts.Node): void {
    if (ts.isClassLike(node) || ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node))
      found.push(`defines a ${ts.isClassLike(node) ? 'class' : 'namespace or enum'}`);
    const lines = node.getText(file).split('\n').length;
    if (ts.isFunctionLike(node) && lines > functionLimit)
      found.push(`defines a function of ${lines} lines, and may define ones of ${functionLimit}`);
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}
