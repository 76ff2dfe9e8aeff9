import * as z from 'zod';
import type { ComputerAction } from './computer-action.ts';
import { keys, place, seconds, typedText, wholeNumber } from './parameter-schemas.ts';
import type { ToolVersion } from './tool-version.ts';

const direction = z.enum(['up', 'down', 'left', 'right'], { error: 'must be up, down, left or right' });

const without = z.strictObject({});
const click = z.strictObject({ coordinate: place.optional() });
const keyed = z.strictObject({ coordinate: place.optional(), text: keys.optional() });

/** What an action takes besides its name, in each version that has it. */
const members = {
  '20241022': {
    key: z.strictObject({ text: keys }),
    type: z.strictObject({ text: typedText }),
    mouse_move: z.strictObject({ coordinate: place }),
    left_click: click,
    left_click_drag: z.strictObject({ coordinate: place }),
    right_click: click,
    middle_click: click,
    double_click: click,
    screenshot: without,
    cursor_position: without,
  },
  '20250124': {
    left_click: keyed,
    right_click: keyed,
    middle_click: keyed,
    double_click: keyed,
    triple_click: keyed,
    left_click_drag: z
      .strictObject({ coordinate: place, start_coordinate: place.optional() })
      .transform(({ coordinate, start_coordinate: startCoordinate }) => ({
        coordinate,
        ...(startCoordinate && { startCoordinate }),
      })),
    left_mouse_down: without,
    left_mouse_up: without,
    scroll: z
      .strictObject({
        coordinate: place.optional(),
        scroll_direction: direction,
        scroll_amount: wholeNumber(0, 100),
        text: keys.optional(),
      })
      .transform(({ scroll_direction, scroll_amount, ...rest }) => ({
        ...rest,
        direction: scroll_direction,
        amount: scroll_amount,
      })),
    hold_key: z
      .strictObject({ text: keys, duration: seconds })
      .transform(({ text, duration }) => ({ text, durationMs: duration })),
    wait: z.strictObject({ duration: seconds }).transform(({ duration }) => ({ durationMs: duration })),
  },
};

/** The actions of the tool `computer` in each version, with the schemas of their parameters. */
export const computerActions: Readonly<Record<ToolVersion, ReadonlyMap<string, z.ZodType<ComputerAction>>>> =
  {
    '20241022': named(members['20241022']),
    '20250124': named({ ...members['20241022'], ...members['20250124'] }),
  };

function named(schemas: Readonly<Record<string, z.ZodType<object>>>) {
  return new Map(
    Object.entries(schemas).map(([action, schema]) => [
      action,
      // The members of each action stand beside it in the tables above.
      schema.transform((parameters) => ({ action, ...parameters }) as ComputerAction),
    ]),
  );
}
