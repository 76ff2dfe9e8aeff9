import * as z from 'zod';
import { ActionError } from './action-error.ts';
import type { EditAction } from './edit-action.ts';
import { read, wholeNumber } from './parameter-schemas.ts';
import { type Parameters, parseParameters } from './parse-parameters.ts';
import { shownValue } from './shown-value.ts';

/** The longest text of an edit, in UTF-16 code units. */
const longestText = 1_000_000;

const path = read('must be an absolute path of at most 4096 characters', (value) =>
  value.startsWith('/') && value.length <= 4096 && !value.includes('\0') ? value : undefined,
);
const text = read(`must be a text of at most ${longestText} characters`, (value) =>
  value.length <= longestText ? value : undefined,
);
const range = read(
  'must be the first and the last line such as [1, 20], or [1, -1] for all that follow',
  (value) => {
    const [, first, last] = /^\s*\[?\s*(\d{1,9})\s*,\s*(-1|\d{1,9})\s*\]?\s*$/.exec(value) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || from < 1) return undefined;
    if (to === -1) return { from };
    return to >= from ? { from, to } : undefined;
  },
);

const commands = {
  view: z
    .strictObject({ path, view_range: range.optional() })
    .transform(({ path, view_range: lines }) => ({ path, ...(lines && { lines }) })),
  create: z.strictObject({ path, file_text: text }).transform(({ path, file_text }) => ({
    path,
    text: file_text,
  })),
  str_replace: z
    .strictObject({
      path,
      old_str: text.refine((value) => value !== '', { error: 'must not be empty' }),
      new_str: text.optional(),
    })
    .transform(({ path, old_str, new_str }) => ({ path, from: old_str, to: new_str ?? '' })),
  insert: z
    .strictObject({ path, insert_line: wholeNumber(0, 999_999_999), new_str: text })
    .transform(({ path, insert_line, new_str }) => ({ path, after: insert_line, text: new_str })),
  undo_edit: z.strictObject({ path }),
};
const schemas: ReadonlyMap<string, z.ZodType<object>> = new Map(Object.entries(commands));

/**
 * Parses the parameters of the text editor.
 *
 * @param parameters What return control gave.
 * @returns The edit.
 * @throws {ActionError} If there is no such command, or a parameter is wrong.
 */
export function parseEditAction({ command, ...parameters }: Parameters): EditAction {
  const schema = schemas.get(command ?? '');
  if (!schema) {
    throw new ActionError(
      `Cannot use the text editor as command must be one of ${[...schemas.keys()].join(', ')}: current value is ${shownValue(command)}`,
    );
  }
  // The members of each command stand beside it in the table above.
  return { command, ...parseParameters(String(command), schema, parameters) } as EditAction;
}
