import type { ToolAction } from '../action/tool-action.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { ActionResult } from '../environment/action-result.ts';
import { EnvironmentError } from '../environment/environment-error.ts';
import { BashTool } from './bash/bash-tool.node.ts';
import { bubblewrapJail } from './bubblewrap-jail.node.ts';
import { containerJail } from './container-jail.node.ts';
import { jailFiles } from './editor/jail-files.node.ts';
import { TextEditor } from './editor/text-editor.ts';
import { inTurn } from './in-turn.ts';
import type { Jail } from './jail.node.ts';
import { type SandboxLimits, sandboxLimits } from './sandbox-limits.ts';

/** How a sandbox is made. */
export interface SandboxOptions {
  limits?: Partial<SandboxLimits>;
  /** Runs without bubblewrap: true only in a container that is itself the sandbox. */
  trustContainer?: boolean;
  clock?: Clock;
}

/** An action that needs no screen. */
export type SandboxAction = Exclude<ToolAction, { tool: 'computer' }>;

/** A shell and files, shut off from everything else. */
export interface Sandbox {
  /**
   * Executes one action; those of one tool one after the other.
   *
   * @param action What to do.
   * @param signal Breaks it off, and ends the session of the shell.
   * @throws {EnvironmentError} If the sandbox has ended.
   */
  execute(action: SandboxAction, signal?: AbortSignal): Promise<ActionResult>;
  /** Ends everything that runs in it; its files are gone. */
  close(): Promise<void>;
}

/**
 * A sandbox made by bubblewrap: no network, a file system of its own in bounded memory with the machine's programs to
 * read, processes that see no others and end with their session.
 *
 * What isn't bounded: the memory and computing time of all processes together (each has limits, and their number has
 * one), the number of files, and what a fault of the kernel allows, which is shared with the machine. What is in /usr
 * can be read.
 *
 * @throws {SandboxError} If bubblewrap isn't there or doesn't work here; no command is run then.
 */
export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const limits = { ...sandboxLimits, ...options.limits };
  const jail = await (options.trustContainer ? containerJail(limits) : bubblewrapJail(limits));
  return sandboxIn(jail, limits, options.clock ?? realClock);
}

function sandboxIn(jail: Jail, limits: SandboxLimits, clock: Clock): Sandbox {
  const bash = new BashTool(jail, limits, clock);
  const editor = new TextEditor(jailFiles(jail, clock));
  const tools = {
    bash: inTurn(bash.execute.bind(bash)),
    editor: inTurn(editor.execute.bind(editor)),
  };
  return {
    async execute(step, signal) {
      signal?.throwIfAborted();
      if (jail.over)
        throw new EnvironmentError('Cannot execute the action as the sandbox must run: it has ended');
      return step.tool === 'bash'
        ? await tools.bash(step.action, signal)
        : await tools.editor(step.action, signal);
    },
    async close() {
      await jail.close();
      await bash.close();
    },
  };
}
