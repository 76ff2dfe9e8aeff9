import * as z from 'zod';
import { ActionError } from './action-error.ts';
import { parseKeys } from './keys/parse-keys.ts';
import type { ToolAction } from './tool-action.ts';

const point = z.strictObject({
  x: z.int().min(0).max(99_999),
  y: z.int().min(0).max(99_999),
});
const keys = z
  .string()
  .max(10_000)
  .superRefine((value, context) => {
    try {
      parseKeys(value);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });
const durationMs = z.int().min(0).max(100_000);
const direction = z.enum(['up', 'down', 'left', 'right']);

const computer = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['screenshot', 'cursor_position', 'left_mouse_down', 'left_mouse_up']) }),
  z.strictObject({ action: z.literal('mouse_move'), coordinate: point }),
  z.strictObject({
    action: z.enum(['left_click', 'right_click', 'middle_click', 'double_click', 'triple_click']),
    coordinate: point.exactOptional(),
    text: keys.exactOptional(),
  }),
  z.strictObject({
    action: z.literal('left_click_drag'),
    startCoordinate: point.exactOptional(),
    coordinate: point,
  }),
  z.strictObject({ action: z.literal('type'), text: z.string().min(1).max(10_000) }),
  z.strictObject({ action: z.literal('key'), text: keys }),
  z.strictObject({
    action: z.literal('scroll'),
    coordinate: point.exactOptional(),
    direction,
    amount: z.int().min(0).max(100),
    text: keys.exactOptional(),
  }),
  z.strictObject({ action: z.literal('hold_key'), text: keys, durationMs }),
  z.strictObject({ action: z.literal('wait'), durationMs }),
]);

const path = z.string().min(1).max(4096);
const text = z.string().max(1_000_000);
const line = z.int().min(1).max(999_999_999);
const editor = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('view'),
    path,
    lines: z.strictObject({ from: line, to: line.exactOptional() }).exactOptional(),
  }),
  z.strictObject({ command: z.literal('create'), path, text }),
  z.strictObject({ command: z.literal('str_replace'), path, from: text.min(1), to: text }),
  z.strictObject({
    command: z.literal('insert'),
    path,
    after: z.int().min(0).max(999_999_999),
    text,
  }),
  z.strictObject({ command: z.literal('undo_edit'), path }),
]);

const bash = z.union([
  z.strictObject({ command: z.string().min(1).max(100_000) }),
  z.strictObject({ restart: z.literal(true) }),
]);

/** An action as it travels to an environment, with the same bounds as those that are read from return control. */
export const toolActionSchema: z.ZodType<ToolAction> = z.discriminatedUnion('tool', [
  z.strictObject({ tool: z.literal('computer'), action: computer }),
  z.strictObject({ tool: z.literal('bash'), action: bash }),
  z.strictObject({ tool: z.literal('editor'), action: editor }),
]);
