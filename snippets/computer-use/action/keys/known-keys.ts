import type { Key } from './key.ts';

const modifiers: Readonly<Record<string, string>> = {
  Control_L: 'Control',
  Control_R: 'Control',
  Shift_L: 'Shift',
  Shift_R: 'Shift',
  Alt_L: 'Alt',
  Alt_R: 'Alt',
  Super_L: 'Meta',
  Super_R: 'Meta',
  Meta_L: 'Meta',
  Meta_R: 'Meta',
};

const named: Readonly<Record<string, string>> = {
  Return: 'Enter',
  KP_Enter: 'Enter',
  Tab: 'Tab',

  Escape: 'Escape',
  BackSpace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  Page_Up: 'PageUp',
  Prior: 'PageUp',
  Page_Down: 'PageDown',
  Next: 'PageDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Menu: 'ContextMenu',
  Pause: 'Pause',
  Print: 'PrintScreen',
  Caps_Lock: 'CapsLock',
  Num_Lock: 'NumLock',
  Scroll_Lock: 'ScrollLock',
};

/** X11's names of the characters of an American keyboard. */
const characters: Readonly<Record<string, string>> = {
  space: ' ',
  exclam: '!',
  quotedbl: '"',
  numbersign: '#',
  dollar: '$',
  percent: '%',
  ampersand: '&',
  apostrophe: "'",
  parenleft: '(',
  parenright: ')',
  asterisk: '*',
  plus: '+',
  comma: ',',
  minus: '-',
  period: '.',
  slash: '/',
  colon: ':',
  semicolon: ';',
  less: '<',
  equal: '=',
  greater: '>',
  question: '?',
  at: '@',
  bracketleft: '[',
  backslash: '\\',
  bracketright: ']',
  asciicircum: '^',
  underscore: '_',
  grave: '`',
  braceleft: '{',
  bar: '|',
  braceright: '}',
  asciitilde: '~',
  KP_Add: '+',
  KP_Subtract: '-',
  KP_Multiply: '*',
  KP_Divide: '/',
  KP_Decimal: '.',
};

/** What models write for a key beside xdotool's own names, and xdotool's own aliases. */
const aliases: Readonly<Record<string, string>> = {
  ctrl: 'Control_L',
  control: 'Control_L',
  shift: 'Shift_L',
  alt: 'Alt_L',
  option: 'Alt_L',
  super: 'Super_L',
  meta: 'Meta_L',
  cmd: 'Super_L',
  command: 'Super_L',
  win: 'Super_L',
  enter: 'Return',
  esc: 'Escape',
  del: 'Delete',
  pageup: 'Page_Up',
  pagedown: 'Page_Down',
  arrowleft: 'Left',
  arrowright: 'Right',
  arrowup: 'Up',
  arrowdown: 'Down',
};

/** Every key that has a name, by that name. */
export const knownKeys: ReadonlyMap<string, Key> = allKeys();

function allKeys(): Map<string, Key> {
  const keys = new Map<string, Key>();
  const add = (table: Readonly<Record<string, string>>, isModifier: boolean) => {
    for (const [xdotool, browser] of Object.entries(table))
      keys.set(xdotool, { xdotool, browser, isModifier });
  };
  add(modifiers, true);
  add({ ...named, ...characters }, false);
  // Beyond F12, Playwright's keyboard has none.
  for (let n = 1; n <= 12; n++) add({ [`F${n}`]: `F${n}` }, false);
  for (let n = 0; n <= 9; n++) add({ [`KP_${n}`]: String(n) }, false);
  for (const [alias, name] of Object.entries(aliases)) {
    const key = keys.get(name);
    if (key) keys.set(alias, key);
  }
  return keys;
}
