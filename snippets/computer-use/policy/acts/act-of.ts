import type { ProposedAction } from '../policy.ts';
import type { Act } from '../policy-rules.ts';
import { actWords } from './act-words.ts';

/** What a click only reads or focuses. */
const harmless: readonly string[] = [
  'textbox',
  'searchbox',
  'heading',
  'text',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'tab',
  'image',
  'document',
];
const clicks: readonly string[] = [
  'left_click',
  'middle_click',
  'double_click',
  'triple_click',
  'left_click_drag',
  'left_mouse_down',
  'left_mouse_up',
];
/** Presses what has the focus, or sends what is written there. */
const pressing = /(?:^|\+)(?:Return|KP_Enter|Enter|space)$/i;

/**
 * Recognises the kind of an act by the name and role of its target, or by the name of a function.
 *
 * @returns The kind; nothing for what is not known to matter beyond the screen.
 */
export function actOf({ action, target }: ProposedAction): Act | undefined {
  if (action.tool === 'function') return actNamed(action.name.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' '));
  if (action.tool !== 'computer') return undefined;
  const { action: kind } = action.action;
  if (clicks.includes(kind)) return target ? clickOn(target) : 'unseen';
  if (action.action.action === 'type') return typing(action.action.text, target);
  if (kind === 'key' || kind === 'hold_key')
    return pressingKeys('text' in action.action ? (action.action.text ?? '') : '', target);
  return undefined;
}

function clickOn({ role, name }: NonNullable<ProposedAction['target']>): Act | undefined {
  return harmless.includes(role) ? undefined : actNamed(name);
}

function typing(text: string, target: ProposedAction['target']): Act | undefined {
  if (target && actNamed(target.name) === 'signing in') return 'signing in';
  return /[\r\n]/.test(text) ? pressingKeys('Return', target) : undefined;
}

function pressingKeys(keys: string, target: ProposedAction['target']): Act | undefined {
  if (!target || !pressing.test(keys)) return undefined;
  if (target.role !== 'textbox') return clickOn(target);
  return keys.toLowerCase().endsWith('space') ? undefined : (actNamed(target.name) ?? 'sending');
}

function actNamed(name: string): Act | undefined {
  const words = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return actWords.find(([, pattern]) => pattern.test(words))?.[0];
}
