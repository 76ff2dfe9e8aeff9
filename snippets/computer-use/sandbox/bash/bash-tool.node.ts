import type { BashAction } from '../../action/bash-action.ts';
import type { Clock } from '../../clock/clock.ts';
import type { ActionResult } from '../../environment/action-result.ts';
import type { Jail } from '../jail.node.ts';
import type { SandboxLimits } from '../sandbox-limits.ts';
import { BashSession, type CommandOutcome } from './bash-session.node.ts';

const longestCommand = 128 * 1024;
const fresh = 'The session has ended; the next command begins a new one, with the same files.';

/** The tool `bash` in a jail: begins a session when there is none. */
export class BashTool {
  readonly #begin: () => BashSession;
  readonly #limits: SandboxLimits;
  #session: BashSession | undefined;

  constructor(jail: Jail, limits: SandboxLimits, clock: Clock) {
    this.#limits = limits;
    this.#begin = () => new BashSession(jail, limits, clock);
  }

  /**
   * @returns What the command printed, and how it ended.
   * @throws {unknown} The signal's reason, when it is aborted.
   */
  async execute(action: BashAction, signal?: AbortSignal): Promise<ActionResult> {
    if ('restart' in action) {
      await this.close();
      return { ok: true, text: 'A new session has begun, with the same files.' };
    }
    const problem = commandProblem(action.command);
    if (problem) return { ok: false, text: problem };
    if (!this.#session || this.#session.over) this.#session = this.#begin();
    return this.#told(await this.#session.run(action.command, signal));
  }

  async close(): Promise<void> {
    await this.#session?.end();
    this.#session = undefined;
  }

  #told(outcome: CommandOutcome): ActionResult {
    const { stdout, stderr } = outcome;
    const printed = [stdout.trimEnd(), stderr && `stderr:\n${stderr.trimEnd()}`].filter(Boolean);
    return {
      ok: outcome.end === 'exit' && outcome.exitCode === 0,
      text: [...printed, this.#how(outcome)].join('\n'),
    };
  }

  #how(outcome: CommandOutcome): string {
    switch (outcome.end) {
      case 'exit':
        return `exit code: ${outcome.exitCode}`;
      case 'session ended':
        return `exit code: ${outcome.exitCode ?? 'none'}\nThe command ended its shell. ${fresh}`;
      case 'out of time':
        return `The command was ended as it took longer than ${this.#limits.commandMs} ms. ${fresh}`;
      case 'printed too much':
        return `The command was ended as it printed more than ${this.#limits.printedBytes} bytes. ${fresh}`;
    }
  }
}

function commandProblem(command: string): string | undefined {
  const bytes = new TextEncoder().encode(command).length;
  if (bytes > longestCommand)
    return `Cannot run the command as it must have at most ${longestCommand} bytes: current value is ${bytes}`;
  if (command.includes('\0'))
    return `Cannot run the command as it must not contain U+0000: current value is at character ${command.indexOf('\0')}`;
  return undefined;
}
