import type { ComputerAction, Point } from '../action/computer-action.ts';
import type { EditAction } from '../action/edit-action.ts';
import type { ProposedAction } from '../policy/policy.ts';

/** What nobody sees, or what turns the direction of writing; lines may break. */
const hidden = /[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/gu;

/**
 * Says in words what an action would do, with all that a person needs to decide of it.
 *
 * Its texts come from a model and from pages: characters that could hide something are shown as codes.
 *
 * @param proposed The action, and what is known of where it would be.
 */
export function actionWords(proposed: Pick<ProposedAction, 'action' | 'target'>): string {
  return wordsOf(proposed).replace(hidden, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}

function wordsOf({ action, target }: Pick<ProposedAction, 'action' | 'target'>): string {
  switch (action.tool) {
    case 'computer':
      return computerWords(action.action, target && ` on the ${target.role} “${target.name}”`);
    case 'bash':
      return 'restart' in action.action ? 'Begin a new shell' : `Run the command: ${action.action.command}`;
    case 'editor':
      return editWords(action.action);
    case 'function':
      return `Call ${action.name} with ${JSON.stringify(action.parameters)}`;
  }
}

function computerWords(action: ComputerAction, on = ''): string {
  switch (action.action) {
    case 'screenshot':
      return 'Look at the screen';
    case 'cursor_position':
      return 'Ask where the pointer is';
    case 'type':
      return `Type “${action.text}”${on}`;
    case 'key':
      return `Press ${action.text}${on}`;
    case 'hold_key':
      return `Hold ${action.text} for ${action.durationMs / 1000} s${on}`;
    case 'wait':
      return `Wait ${action.durationMs / 1000} s`;
    case 'scroll':
      return `Scroll ${action.direction} by ${action.amount}${at(action.coordinate)}`;
    case 'left_click_drag':
      return `Drag${action.startCoordinate ? ` from ${place(action.startCoordinate)}` : ''} to ${place(action.coordinate)}`;
    case 'left_mouse_down':
    case 'left_mouse_up':
      return `${action.action === 'left_mouse_down' ? 'Press' : 'Let go of'} the left mouse button${on}`;
    default:
      return `${clicks[action.action]}${on}${at(action.coordinate)}`;
  }
}

const clicks = {
  mouse_move: 'Move the pointer',
  left_click: 'Click',
  right_click: 'Click with the right button',
  middle_click: 'Click with the middle button',
  double_click: 'Click twice',
  triple_click: 'Click three times',
};

function editWords(action: EditAction): string {
  switch (action.command) {
    case 'view':
      return `Read ${action.path}`;
    case 'create':
      return `Write the file ${action.path}: ${action.text}`;
    case 'str_replace':
      return `Replace in ${action.path}: ${action.from} by ${action.to}`;
    case 'insert':
      return `Insert after line ${action.after} of ${action.path}: ${action.text}`;
    case 'undo_edit':
      return `Undo the last change of ${action.path}`;
  }
}

function at(coordinate: Point | undefined): string {
  return coordinate ? ` at ${place(coordinate)}` : '';
}

function place({ x, y }: Point): string {
  return `${x}, ${y}`;
}
