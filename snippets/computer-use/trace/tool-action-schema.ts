import * as z from 'zod';

const point = z.strictObject({ x: z.number(), y: z.number() });
const at = { coordinate: point.optional() };
const text = z.string();
const path = { path: text };

const computer = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['screenshot', 'cursor_position', 'left_mouse_down', 'left_mouse_up']) }),
  z.strictObject({ action: z.literal('mouse_move'), coordinate: point }),
  z.strictObject({ action: z.enum(['left_click', 'right_click', 'middle_click', 'double_click']), ...at }),
  z.strictObject({ action: z.literal('triple_click'), ...at, text: text.optional() }),
  z.strictObject({
    action: z.literal('left_click_drag'),
    startCoordinate: point.optional(),
    coordinate: point,
  }),
  z.strictObject({ action: z.enum(['type', 'key']), text }),
  z.strictObject({
    action: z.literal('scroll'),
    ...at,
    direction: z.enum(['up', 'down', 'left', 'right']),
    amount: z.number(),
    text: text.optional(),
  }),
  z.strictObject({ action: z.literal('hold_key'), text, durationMs: z.number() }),
  z.strictObject({ action: z.literal('wait'), durationMs: z.number() }),
]);
const edit = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('view'),
    ...path,
    lines: z.strictObject({ from: z.number(), to: z.number().optional() }).optional(),
  }),
  z.strictObject({ command: z.literal('create'), ...path, text }),
  z.strictObject({ command: z.literal('str_replace'), ...path, from: text, to: text }),
  z.strictObject({ command: z.literal('insert'), ...path, after: z.number(), text }),
  z.strictObject({ command: z.literal('undo_edit'), ...path }),
]);
const bash = z.union([z.strictObject({ command: text }), z.strictObject({ restart: z.literal(true) })]);

/** A parsed action of one of the tools, as a trace keeps it. */
export const toolActionSchema = z.discriminatedUnion('tool', [
  z.strictObject({ tool: z.literal('computer'), action: computer }),
  z.strictObject({ tool: z.literal('bash'), action: bash }),
  z.strictObject({ tool: z.literal('editor'), action: edit }),
]);
