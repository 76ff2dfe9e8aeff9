import type { ToolAction } from '../action/tool-action.ts';

/** What is to become of an action. */
export type Verdict =
  | { verdict: 'allow' }
  | { verdict: 'deny'; reason: string }
  /** A person decides. */
  | { verdict: 'ask'; reason: string };

/** An action before it is executed, with what is known of where it would be. */
export interface ProposedAction {
  action: ToolAction | { tool: 'function'; name: string; parameters: Readonly<Record<string, string>> };
  /** The address of the page that is in front, where there is one. */
  address?: string;
  /** The name and role of what lies under the pointer, where that is known. */
  target?: { role: string; name: string };
}

/** Decides of each action whether it may be executed. */
export type Policy = (proposed: ProposedAction) => Verdict;

/** Asks a person, or whatever stands for one. */
export type Approver = (
  proposed: ProposedAction,
  reason: string,
  signal: AbortSignal,
) => Promise<'approved' | { denied: string }>;
