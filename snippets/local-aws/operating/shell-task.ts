/** A task for the shell or the editor. */
export interface ShellTask {
  tool: 'bash' | 'str_replace_editor';
  input: Record<string, unknown>;
}

const command = /\b(?:run|execute)\b[^`"“]{0,60}[`"“](?<command>[^`"”]{1,2000})[`"”]/i;
const create = /\bcreate\b[^/]{0,60}(?<path>\/[\w./-]+)\b.{0,40}?[`"“](?<text>[^`"”]{1,20000})[`"”]/is;
const view = /\b(?:view|show|read|open)\b[^/]{0,40}(?<path>\/[\w./-]*\w)/i;

/**
 * Understands a task in one sentence: to run a command, to create a file with a text, or to show one.
 *
 * @returns The call of the tool; nothing if the task is another one.
 */
export function shellTask(task: string): ShellTask | undefined {
  const run = command.exec(task)?.groups;
  if (run) return { tool: 'bash', input: { command: run.command } };
  const made = create.exec(task)?.groups;
  if (made)
    return {
      tool: 'str_replace_editor',
      input: { command: 'create', path: made.path, file_text: made.text },
    };
  const shown = view.exec(task)?.groups;
  return shown && { tool: 'str_replace_editor', input: { command: 'view', path: shown.path } };
}
