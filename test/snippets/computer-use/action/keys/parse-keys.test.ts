import { expect, test } from 'vitest';
import { ActionError } from '../../../../../snippets/computer-use/action/action-error.ts';
import { knownKeys } from '../../../../../snippets/computer-use/action/keys/known-keys.ts';
import { parseKeys } from '../../../../../snippets/computer-use/action/keys/parse-keys.ts';

function browserKeys(text: string): string[][] {
  return parseKeys(text).map((stroke) => stroke.map(({ browser }) => browser));
}

test.each([
  ['Return', [['Enter']]],
  ['ctrl+s', [['Control', 's']]],
  ['ctrl+shift+Tab', [['Control', 'Shift', 'Tab']]],
  ['Page_Down', [['PageDown']]],
  ['pagedown', [['PageDown']]],
  ['super', [['Meta']]],
  ['F1', [['F1']]],
  ['F12', [['F12']]],
  ['a', [['a']]],
  ['A', [['A']]],
  ['é', [['é']]],
  ['語', [['語']]],
  ['😀', [['😀']]],
  ['+', [['+']]],
  ['ctrl++', [['Control', '+']]],
  ['ctrl+plus', [['Control', '+']]],
  ['KP_5', [['5']]],
  ['space', [[' ']]],
  [' ', [[' ']]],
  ['Tab Tab Return', [['Tab'], ['Tab'], ['Enter']]],
])('parseKeys() reads %j', (text, expected) => {
  expect(browserKeys(text)).toEqual(expected);
});

test.each([
  ['Retrun', 'must name keys as xdotool does: there is no key "Retrun" (did you mean Return?)'],
  ['crtl+s', 'must name keys as xdotool does: there is no key "crtl" (did you mean ctrl'],
  ['F13', 'must name keys as xdotool does: there is no key "F13" (did you mean F1'],
  ['Page-Down', 'did you mean Page_Down'],
  ['XF86AudioRaiseVolume', 'there is no key "XF86AudioRaiseVolume" such as Return, Page_Down or F5'],
  ['ctrl+', 'there is no key ""'],
  ['\u0007', 'there is no key'],
  ['constructor', 'there is no key "constructor"'],
  ['', 'must name 1 to 100 key strokes such as Return or ctrl+s'],
  ['a '.repeat(101), 'must name 1 to 100 key strokes such as Return or ctrl+s'],
])('parseKeys() refuses %j', (text, message) => {
  expect(() => parseKeys(text)).toThrow(ActionError);
  expect(() => parseKeys(text)).toThrow(message);
});

test('parseKeys() takes a hundred strokes', () => {
  expect(parseKeys('a '.repeat(100))).toHaveLength(100);
});

test('parseKeys() reads every name of the table', () => {
  for (const [name, key] of knownKeys) expect(parseKeys(name)).toEqual([[key]]);
});
