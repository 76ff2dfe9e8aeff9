import type { ProposedAction } from './policy.ts';

/**
 * Describes an action in one line for the person who decides about it.
 *
 * Its texts come from a model: what could move a terminal's cursor or turn the direction of writing is shown as a code.
 */
export function describeAction({ action, target, address }: ProposedAction): string {
  const what =
    action.tool === 'function'
      ? `${action.name} ${show(action.parameters)}`
      : `${action.tool} ${show(action.action)}`;
  const on = target ? ` on ${target.role} ${show(target.name)}` : '';
  const at = address === undefined ? '' : ` at ${show(address)}`;
  return `${visible(what)}${visible(on)}${visible(at)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}

function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
}
