import { describe, expect, it } from 'vitest';
import type { EditAction } from '../../../../../snippets/computer-use/action/edit-action.ts';
import type { Files } from '../../../../../snippets/computer-use/sandbox/editor/files.ts';
import { TextEditor } from '../../../../../snippets/computer-use/sandbox/editor/text-editor.ts';

/** Files in memory: the editor's own rules need no sandbox. */
function memoryFiles(texts: Record<string, string>): Files {
  const files = new Map(Object.entries(texts));
  return {
    async look(path) {
      const text = files.get(path);
      return text === undefined ? { kind: 'nothing' } : { kind: 'file', text };
    },
    async write(path, text) {
      files.set(path, text);
    },
    async remove(path) {
      files.delete(path);
    },
  };
}

const path = '/sandbox/a.txt';

async function edited(text: string, ...actions: EditAction[]) {
  const editor = new TextEditor(memoryFiles({ [path]: text }));
  for (const action of actions.slice(0, -1)) await editor.execute(action);
  const last = actions.at(-1);
  return last ? await editor.execute(last) : undefined;
}

describe('TextEditor', () => {
  it('view numbers the lines', async () => {
    expect(await edited('one\ntwo\n', { command: 'view', path })).toEqual({
      ok: true,
      text: '     1\tone\n     2\ttwo',
    });
  });

  it('view takes a range up to the last line and no further', async () => {
    const view = (from: number, to?: number) =>
      edited('a\nb\nc\n', { command: 'view', path, lines: to === undefined ? { from } : { from, to } });
    expect((await view(2, 3))?.text).toBe('     2\tb\n     3\tc');
    expect((await view(3))?.text).toBe('     3\tc');
    for (const [from, to] of [
      [2, 4],
      [0, 1],
      [3, 2],
      [1.5, 2],
    ] as const) {
      expect(await view(from, to)).toEqual({
        ok: false,
        text: `Cannot view these lines as they must be within 1 to 3, the first before the last: current value is ${from} to ${to}`,
      });
    }
  });

  it('str_replace replaces what is there once, with dollar signs as they are', async () => {
    const result = await edited('a\nb\n', { command: 'str_replace', path, from: 'b', to: '$& $1' });
    expect(result).toEqual({
      ok: true,
      text: `${path} has been changed. The lines around the change are now:\n     1\ta\n     2\t$& $1`,
    });
  });

  it('str_replace names the lines of what is there more than once', async () => {
    expect(await edited('a\nb\na a\n', { command: 'str_replace', path, from: 'a', to: 'c' })).toEqual({
      ok: false,
      text: `Cannot str_replace in ${path} as the text to be replaced must be in it once: it begins in lines 1, 3, 3`,
    });
  });

  it('str_replace says what is not there, and refuses an empty text', async () => {
    expect((await edited('a\n', { command: 'str_replace', path, from: 'A', to: '' }))?.text).toBe(
      `Cannot str_replace in ${path} as the text to be replaced must be in it exactly as given: it is not`,
    );
    expect((await edited('a\n', { command: 'str_replace', path, from: '', to: 'x' }))?.text).toBe(
      `Cannot str_replace in ${path} as what is to be replaced must not be empty: it is`,
    );
  });

  it('insert puts text before the first line and after the last, and nowhere else', async () => {
    const insert = (after: number) => edited('a\nb\n', { command: 'insert', path, after, text: 'new' });
    expect((await insert(0))?.text).toContain(':\n     1\tnew\n     2\ta\n     3\tb');
    expect((await insert(2))?.text).toContain(':\n     1\ta\n     2\tb\n     3\tnew');
    for (const after of [-1, 3, 0.5]) {
      expect(await insert(after)).toEqual({
        ok: false,
        text: `Cannot insert into ${path} as the line must be from 0 to 2: current value is ${after}`,
      });
    }
  });

  it('create refuses what exists', async () => {
    expect(await edited('a', { command: 'create', path, text: 'b' })).toEqual({
      ok: false,
      text: `Cannot create ${path} as it must not exist: it is a file; change it by str_replace or insert`,
    });
  });

  it('undo_edit takes back edits one by one, also that which created the file', async () => {
    const other = '/sandbox/new';
    const create: EditAction = { command: 'create', path: other, text: 'a' };
    const change: EditAction = { command: 'str_replace', path: other, from: 'a', to: 'b' };
    const undo: EditAction = { command: 'undo_edit', path: other };
    expect((await edited('', create, change, undo))?.text).toBe(
      `The last edit is undone. ${other} is now:\n     1\ta`,
    );
    expect((await edited('', create, change, undo, undo))?.text).toBe(
      `The last edit is undone: ${other} does not exist, as before.`,
    );
    expect(await edited('', create, change, undo, undo, undo)).toEqual({
      ok: false,
      text: `Cannot undo an edit of ${other} as there must be one: none is remembered`,
    });
  });

  it('undo_edit remembers the last 20 edits of a file', async () => {
    const edits = Array.from(
      { length: 21 },
      (): EditAction => ({ command: 'insert', path, after: 0, text: 'x' }),
    );
    const undo = Array.from({ length: 20 }, (): EditAction => ({ command: 'undo_edit', path }));
    expect((await edited('', ...edits, ...undo))?.text).toBe(
      `The last edit is undone. ${path} is now:\n     1\tx`,
    );
    expect((await edited('', ...edits, ...undo, { command: 'undo_edit', path }))?.ok).toBe(false);
  });
});
