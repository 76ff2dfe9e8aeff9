import type { EditAction } from '../../action/edit-action.ts';
import type { ActionResult } from '../../environment/action-result.ts';
import { inserted, replaced } from './changed-text.ts';
import { EditHistory } from './edit-history.ts';
import { FileError, type Files } from './files.ts';
import { numbered, numberedAround } from './numbered.ts';

const longestPath = 4096;
const longestText = 1024 ** 2;

/** The tool `text editor`, of the versions 20241022 and 20250124, which have the same commands. */
export class TextEditor {
  readonly #files: Files;
  readonly #history = new EditHistory();

  /** @param files Where it edits. */
  constructor(files: Files) {
    this.#files = files;
  }

  /**
   * @returns What was seen or changed, or why it was not.
   * @throws {unknown} The signal's reason, when it is aborted.
   */
  async execute(action: EditAction, signal?: AbortSignal): Promise<ActionResult> {
    try {
      checkAction(action);
      return { ok: true, text: await this.#execute(action, signal) };
    } catch (error) {
      if (error instanceof FileError) return { ok: false, text: error.message };
      throw error;
    }
  }

  async #execute(action: EditAction, signal?: AbortSignal): Promise<string> {
    const { path } = action;
    if (action.command === 'undo_edit') return await this.#undo(path, signal);
    if (action.command === 'create') return await this.#create(path, action.text, signal);
    const found = await this.#files.look(path, signal);
    if (found.kind === 'nothing')
      throw new FileError(`Cannot ${action.command} ${path} as it must exist: it does not`);
    if (action.command === 'view') {
      if (found.kind === 'file') return numbered(found.text, action.lines);
      if (action.lines)
        throw new FileError(`Cannot view lines of ${path} as it must be a file: it is a folder`);
      return [path, ...found.entries, ...(found.cut ? ['[more entries are left out here]'] : [])].join('\n');
    }
    if (found.kind === 'folder')
      throw new FileError(`Cannot ${action.command} ${path} as it must be a file: it is a folder`);
    const changed = action.command === 'insert' ? inserted(found.text, action) : replaced(found.text, action);
    await this.#write(path, found.text, changed.text, signal);
    return `${path} has been changed. The lines around the change are now:\n${numberedAround(changed)}`;
  }

  async #create(path: string, text: string, signal?: AbortSignal): Promise<string> {
    const found = await this.#files.look(path, signal);
    if (found.kind !== 'nothing')
      throw new FileError(
        `Cannot create ${path} as it must not exist: it is a ${found.kind}; change it by str_replace or insert`,
      );
    await this.#write(path, undefined, text, signal);
    return `${path} has been created.`;
  }

  async #undo(path: string, signal?: AbortSignal): Promise<string> {
    const last = this.#history.last(path);
    if (!last) throw new FileError(`Cannot undo an edit of ${path} as there must be one: none is remembered`);
    if (last.before === undefined) await this.#files.remove(path, signal);
    else await this.#files.write(path, last.before, signal);
    this.#history.forget(path);
    return last.before === undefined
      ? `The last edit is undone: ${path} does not exist, as before.`
      : `The last edit is undone. ${path} is now:\n${numbered(last.before)}`;
  }

  async #write(path: string, before: string | undefined, text: string, signal?: AbortSignal): Promise<void> {
    try {
      await this.#files.write(path, text, signal);
    } catch (error) {
      // A full disk leaves half a file; what was there before has had room.
      if (error instanceof FileError && before !== undefined) await this.#files.write(path, before, signal);
      throw error;
    }
    this.#history.remember(path, before);
  }
}

function checkAction(action: EditAction): void {
  const { path } = action;
  if (!path.startsWith('/'))
    throw new FileError(
      `Cannot ${action.command} the file as its path must begin with "/": current value is "${path.slice(0, 100)}"`,
    );
  if (path.includes('\0'))
    throw new FileError(`Cannot ${action.command} the file as its path must not contain U+0000: it does`);
  if (path.length > longestPath)
    throw new FileError(
      `Cannot ${action.command} the file as its path must have at most ${longestPath} characters: current value is ${path.length}`,
    );
  for (const text of [('text' in action && action.text) || '', ('to' in action && action.to) || '']) {
    if (text.length > longestText)
      throw new FileError(
        `Cannot ${action.command} ${path} as a text must have at most ${longestText} characters: current value is ${text.length}`,
      );
  }
}
