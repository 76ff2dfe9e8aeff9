import type { ActionResult, Environment, ToolAction } from '../../snippets/computer-use/mod.ts';

/** An environment that notes what it is asked to do, and shows a page with a box and a button. */
export interface RecordingEnvironment extends Environment {
  readonly executed: ToolAction[];
  closed: number;
}

/** What the page of a recording environment shows. */
export const shownText = [
  'screen 800x600',
  'address "http://app.example/form"',
  '[e1] textbox "Name" value="" focused at 10,10 200x20',
  '[e2] button "Send" at 10,50 100x20',
].join('\n');

/**
 * Makes an environment that records.
 *
 * @param execute What comes of an action; a picture of the page unless told.
 */
export function recordingEnvironment(
  execute: (action: ToolAction, signal?: AbortSignal) => Promise<ActionResult> = async ({ tool }) =>
    tool === 'computer' ? aScreen() : { ok: true, text: `${tool} done` },
): RecordingEnvironment {
  const executed: ToolAction[] = [];
  return {
    executed,
    closed: 0,
    execute(action, signal) {
      executed.push(action);
      return execute(action, signal);
    },
    async close() {
      this.closed++;
    },
  };
}

/** A picture of a page. */
export function aScreen(text: string = shownText): ActionResult {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  return { ok: true, text, screenshot: { format: 'png', bytes, width: 800, height: 600 } };
}
