import type { BashAction } from './bash-action.ts';
import type { ComputerAction } from './computer-action.ts';
import type { EditAction } from './edit-action.ts';

/** An action, and the tool that it is of. */
export type ToolAction =
  | { tool: 'computer'; action: ComputerAction }
  | { tool: 'bash'; action: BashAction }
  | { tool: 'editor'; action: EditAction };
