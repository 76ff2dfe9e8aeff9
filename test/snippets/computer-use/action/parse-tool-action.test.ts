import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionError, parseToolAction } from '../../../../snippets/computer-use/mod.ts';

const first = '20241022';
const later = '20250124';

function computer(parameters: Record<string, string>, version: typeof first | typeof later = later) {
  return parseToolAction('computer', parameters, version).action;
}

function refusal(
  name: string,
  parameters: Record<string, string>,
  version: typeof first | typeof later = later,
) {
  try {
    return parseToolAction(name, parameters, version);
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return (error as ActionError).message;
  }
}

const shared: [Record<string, string>, object][] = [
  [{ action: 'screenshot' }, { action: 'screenshot' }],
  [{ action: 'cursor_position' }, { action: 'cursor_position' }],
  [
    { action: 'mouse_move', coordinate: '[1, 2]' },
    { action: 'mouse_move', coordinate: { x: 1, y: 2 } },
  ],
  [{ action: 'left_click' }, { action: 'left_click' }],
  [
    { action: 'left_click', coordinate: '3,4' },
    { action: 'left_click', coordinate: { x: 3, y: 4 } },
  ],
  [
    { action: 'right_click', coordinate: '[3,4]' },
    { action: 'right_click', coordinate: { x: 3, y: 4 } },
  ],
  [{ action: 'middle_click' }, { action: 'middle_click' }],
  [{ action: 'double_click' }, { action: 'double_click' }],
  [
    { action: 'left_click_drag', coordinate: '[5, 6]' },
    { action: 'left_click_drag', coordinate: { x: 5, y: 6 } },
  ],
  [
    { action: 'key', text: 'ctrl+s' },
    { action: 'key', text: 'ctrl+s' },
  ],
  [
    { action: 'type', text: 'a[1]' },
    { action: 'type', text: 'a[1]' },
  ],
];

const laterOnly: [Record<string, string>, object][] = [
  [
    { action: 'left_click_drag', start_coordinate: '[1, 2]', coordinate: '[5, 6]' },
    { action: 'left_click_drag', startCoordinate: { x: 1, y: 2 }, coordinate: { x: 5, y: 6 } },
  ],
  [
    { action: 'left_click', text: 'ctrl' },
    { action: 'left_click', text: 'ctrl' },
  ],
  [
    { action: 'triple_click', text: 'shift' },
    { action: 'triple_click', text: 'shift' },
  ],
  [{ action: 'left_mouse_down' }, { action: 'left_mouse_down' }],
  [{ action: 'left_mouse_up' }, { action: 'left_mouse_up' }],
  [
    { action: 'scroll', coordinate: '[1, 2]', scroll_direction: 'down', scroll_amount: '5', text: 'ctrl' },
    { action: 'scroll', coordinate: { x: 1, y: 2 }, direction: 'down', amount: 5, text: 'ctrl' },
  ],
  [
    { action: 'hold_key', text: 'a', duration: '0.5' },
    { action: 'hold_key', text: 'a', durationMs: 500 },
  ],
  [
    { action: 'wait', duration: '100' },
    { action: 'wait', durationMs: 100_000 },
  ],
];

describe('parseToolAction() of the computer', () => {
  test.each(shared)('both versions know %j', (parameters, action) => {
    expect(computer(parameters, first)).toEqual(action);
    expect(computer(parameters, later)).toEqual(action);
  });

  test.each(laterOnly)('only the later version knows %j', (parameters, action) => {
    expect(computer(parameters, later)).toEqual(action);
    expect(refusal('computer', parameters, first)).toMatch(/^Cannot /);
  });

  test('an action of the other version is named as such', () => {
    expect(refusal('computer', { action: 'wait', duration: '1' }, first)).toBe(
      'Cannot use the computer as the action wait is of version 20250124 and this is 20241022, where action must be ' +
        'one of key, type, mouse_move, left_click, left_click_drag, right_click, middle_click, double_click, ' +
        'screenshot, cursor_position: current value is "wait"',
    );
  });

  test.each([
    [
      { action: 'zoom' },
      /^Cannot use the computer as action must be one of key, .*: current value is "zoom"$/,
    ],
    [{ action: 'constructor' }, /current value is "constructor"$/],
    [{}, /current value is missing$/],
    [
      { action: 'mouse_move' },
      'Cannot do mouse_move as coordinate must be two numbers of pixels such as [512, 384]: current value is missing',
    ],
    [
      { action: 'screenshot', text: 'x' },
      'Cannot do screenshot as it takes no parameter text: current value is "x"',
    ],
    [
      { action: 'type', text: '' },
      'Cannot do type as text must be 1 to 10000 characters: current value is ""',
    ],
    [
      { action: 'wait', duration: '100.1' },
      'Cannot do wait as duration must be a number of seconds from 0 to 100: current value is "100.1"',
    ],
    [{ action: 'wait', duration: 'NaN' }, /current value is "NaN"$/],
    [{ action: 'wait', duration: '1e2' }, /current value is "1e2"$/],
    [{ action: 'wait', duration: '-1' }, /current value is "-1"$/],
    [
      { action: 'scroll', scroll_direction: 'in', scroll_amount: '1' },
      'Cannot do scroll as scroll_direction must be up, down, left or right: current value is "in"',
    ],
    [
      { action: 'scroll', scroll_direction: 'up', scroll_amount: '101' },
      'Cannot do scroll as scroll_amount must be a whole number from 0 to 100: current value is "101"',
    ],
    [
      { action: 'key', text: 'Retrun' },
      'Cannot do key as text must name keys as xdotool does: there is no key "Retrun" (did you mean Return?): ' +
        'current value is "Retrun"',
    ],
  ] as [Record<string, string>, string | RegExp][])('refuses %j', (parameters, message) => {
    expect(refusal('computer', parameters)).toMatch(message);
  });

  test.each([
    '[1]',
    '[1,2,3]',
    '[a, b]',
    '[1,2',
    '1;2',
    '[-1, 2]',
    '[NaN, 2]',
    '[1e9, 2]',
    '["1","2"]',
    '{}',
    '',
  ])('refuses the coordinate %j', (coordinate) => {
    expect(refusal('computer', { action: 'mouse_move', coordinate })).toBe(
      'Cannot do mouse_move as coordinate must be two numbers of pixels such as [512, 384]: ' +
        `current value is ${JSON.stringify(coordinate)}`,
    );
  });

  test('parts of pixels are rounded', () => {
    expect(computer({ action: 'mouse_move', coordinate: ' [ 1.4 , 2.5 ] ' })).toEqual({
      action: 'mouse_move',
      coordinate: { x: 1, y: 3 },
    });
  });

  test('types any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), (text) => {
        expect(computer({ action: 'type', text })).toEqual({ action: 'type', text });
      }),
    );
  });

  test('takes 10000 characters and not one more', () => {
    expect(computer({ action: 'type', text: 'x'.repeat(10_000) })).toMatchObject({ action: 'type' });
    expect(refusal('computer', { action: 'type', text: 'x'.repeat(10_001) })).toMatch(
      /: current value is "x{99}…$/,
    );
  });

  test('never throws anything but an ActionError', () => {
    const parameters = fc.dictionary(
      fc.constantFrom(
        'action',
        'coordinate',
        'text',
        'duration',
        'scroll_amount',
        '__proto__',
        'start_coordinate',
      ),
      fc.oneof(fc.string(), fc.constantFrom('key', 'scroll', 'wait', 'mouse_move', '[1,2]', '1')),
    );
    fc.assert(fc.property(parameters, (given) => void refusal('computer', given)));
  });
});

describe('parseToolAction() of the shell', () => {
  test.each([
    [{ command: 'ls -l "a[1]"' }, { command: 'ls -l "a[1]"' }],
    [{ restart: 'true' }, { restart: true }],
    [{ restart: 'true', command: 'ls' }, { restart: true }],
    [{ restart: 'false', command: 'ls' }, { command: 'ls' }],
  ] as [Record<string, string>, object][])('reads %j', (parameters, action) => {
    expect(parseToolAction('bash', parameters, first)).toEqual({ tool: 'bash', action });
  });

  test('refuses no command, and a restart that is neither true nor false', () => {
    const rule =
      'Cannot do bash as command must be a command of 1 to 100000 characters, unless restart is true';
    expect(refusal('bash', {})).toBe(`${rule}: current value is missing`);
    expect(refusal('bash', { command: ' ' })).toBe(`${rule}: current value is " "`);
    expect(refusal('bash', { command: 'ls', restart: '1' })).toBe(
      'Cannot do bash as restart must be true or false: current value is "1"',
    );
  });
});

describe('parseToolAction() of the text editor', () => {
  test.each([
    [
      { command: 'view', path: '/a' },
      { command: 'view', path: '/a' },
    ],
    [
      { command: 'view', path: '/a', view_range: '[2, 5]' },
      { command: 'view', path: '/a', lines: { from: 2, to: 5 } },
    ],
    [
      { command: 'view', path: '/a', view_range: '[2, -1]' },
      { command: 'view', path: '/a', lines: { from: 2 } },
    ],
    [
      { command: 'create', path: '/a', file_text: '' },
      { command: 'create', path: '/a', text: '' },
    ],
    [
      { command: 'str_replace', path: '/a', old_str: 'a[1]', new_str: '{"b":2}' },
      { command: 'str_replace', path: '/a', from: 'a[1]', to: '{"b":2}' },
    ],
    [
      { command: 'str_replace', path: '/a', old_str: 'x' },
      { command: 'str_replace', path: '/a', from: 'x', to: '' },
    ],
    [
      { command: 'insert', path: '/a', insert_line: '0', new_str: '[' },
      { command: 'insert', path: '/a', after: 0, text: '[' },
    ],
    [
      { command: 'undo_edit', path: '/a' },
      { command: 'undo_edit', path: '/a' },
    ],
  ] as [Record<string, string>, object][])('reads %j', (parameters, action) => {
    expect(parseToolAction('str_replace_editor', parameters, first)).toEqual({ tool: 'editor', action });
  });

  test.each([
    [
      { command: 'delete', path: '/a' },
      /^Cannot use the text editor as command must be one of view, .*"delete"$/,
    ],
    [
      { command: 'view', path: 'a' },
      /^Cannot do view as path must be an absolute path .*: current value is "a"$/,
    ],
    [{ command: 'view', path: '/a', view_range: '[0, 5]' }, /current value is "\[0, 5\]"$/],
    [{ command: 'view', path: '/a', view_range: '[5, 4]' }, /current value is "\[5, 4\]"$/],
    [
      { command: 'str_replace', path: '/a', old_str: '' },
      'Cannot do str_replace as old_str must not be empty: current value is ""',
    ],
    [
      { command: 'insert', path: '/a', insert_line: '-1', new_str: '' },
      /insert_line must be a whole number from 0/,
    ],
    [
      { command: 'create', path: '/a' },
      /file_text must be a text of at most 1000000 characters: .* missing$/,
    ],
  ] as [Record<string, string>, string | RegExp][])('refuses %j', (parameters, message) => {
    expect(refusal('str_replace_editor', parameters)).toMatch(message);
  });
});

test('parseToolAction() refuses a tool that is not there', () => {
  expect(refusal('browser', {})).toBe(
    'Cannot use a tool as its name must be computer, bash or str_replace_editor: current value is "browser"',
  );
});
