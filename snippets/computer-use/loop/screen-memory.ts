import type { Point } from '../action/computer-action.ts';
import type { ActionResult } from '../environment/action-result.ts';
import { isLooking } from '../policy/is-looking.ts';
import type { ProposedAction } from '../policy/policy.ts';
import { elementAt } from './element-at.ts';
import { readScreenText, type SeenScreen } from './read-screen-text.ts';

type Action = ProposedAction['action'];

/** What the loop knows of the screen: how it was described last, and where the pointer is. */
export class ScreenMemory {
  #seen: SeenScreen = { elements: [] };
  #pointer: Point | undefined;

  /** Notes what an action did and showed. */
  remember(action: Action, { ok, text }: ActionResult): void {
    if (action.tool !== 'computer') return;
    if (ok && 'coordinate' in action.action) this.#pointer = action.action.coordinate ?? this.#pointer;
    if (text !== undefined) this.#seen = readScreenText(text) ?? this.#seen;
  }

  /** Adds to an action what is known of where it would be. */
  propose(action: Action): ProposedAction {
    if (action.tool !== 'computer') return { action };
    const { address } = this.#seen;
    const element = isLooking(action) ? undefined : this.#target(action.action);
    return {
      action,
      ...(address !== undefined && { address }),
      ...(element && { target: { role: element.role, name: element.name } }),
    };
  }

  #target(action: Extract<Action, { tool: 'computer' }>['action']) {
    if (['type', 'key', 'hold_key'].includes(action.action))
      return this.#seen.elements.find(({ states }) => states.includes('focused'));
    const point = ('coordinate' in action ? action.coordinate : undefined) ?? this.#pointer;
    return point && elementAt(this.#seen.elements, point);
  }
}
