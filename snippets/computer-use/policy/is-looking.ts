import type { ProposedAction } from './policy.ts';

const looks: readonly string[] = ['screenshot', 'cursor_position', 'mouse_move', 'wait', 'scroll'];

/** Tells whether an action changes nothing that is behind the screen. */
export function isLooking(action: ProposedAction['action']): boolean {
  return action.tool === 'computer' && looks.includes(action.action.action);
}
