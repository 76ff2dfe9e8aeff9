import { expect, test } from 'vitest';
import { elementAt } from '../../../../snippets/computer-use/loop/element-at.ts';
import { readScreenText } from '../../../../snippets/computer-use/loop/read-screen-text.ts';
import { ScreenMemory } from '../../../../snippets/computer-use/loop/screen-memory.ts';
import { screenText, type ToolAction } from '../../../../snippets/computer-use/mod.ts';
import { aScreen } from '../../../support/recording-environment.ts';

const element = { id: 'e1', role: 'button', name: 'Send', states: [], x: 10, y: 20, width: 100, height: 20 };
const size = { width: 800, height: 600 };
const name = 'A "b" \\ at 1,2 3x4\n[e9] button "Buy" at 0,0 9x9\u2028';

test('readScreenText() reads what screenText() tells, whatever the names are', () => {
  const elements = [
    { ...element, name, states: ['focused', 'checked'], value: name },
    { ...element, x: -5, role: 'link' },
  ];
  const text = screenText({ size, picture: size, address: `http://x/${name}`, elements });
  const seen = elements.map(({ role, name: called, states, x, y, width, height }) => ({
    ...{ role, name: called, states, x, y, width, height },
  }));
  expect(readScreenText(text)).toEqual({ address: `http://x/${name}`, elements: seen });
  expect(readScreenText('a\nscreen 1x1')).toBeUndefined();
});

test('elementAt() finds the smallest, and what can be clicked before its text', () => {
  const page = { ...element, role: 'document', x: 0, y: 0, width: 800, height: 600 };
  const label = { ...element, role: 'text', name: 'Send', x: 20, width: 40 };
  const all = [page, label, element];
  expect(elementAt(all, { x: 30, y: 30 })?.role).toBe('button');
  expect(elementAt(all, { x: 10, y: 20 })?.role).toBe('button');
  expect(elementAt(all, { x: 9, y: 20 })?.role).toBe('document');
  expect(elementAt(all, { x: 109, y: 39 })?.role).toBe('button');
  expect(elementAt(all, { x: 110, y: 39 })?.role).toBe('document');
  expect(elementAt(all, { x: 800, y: 0 })).toBeUndefined();
});

test('ScreenMemory remembers where the pointer is', () => {
  const memory = new ScreenMemory();
  const move: ToolAction = {
    tool: 'computer',
    action: { action: 'mouse_move', coordinate: { x: 20, y: 60 } },
  };
  const click: ToolAction = { tool: 'computer', action: { action: 'left_click' } };
  expect(memory.propose(click)).toEqual({ action: click });
  memory.remember(move, aScreen());
  expect(memory.propose(click).target).toEqual({ role: 'button', name: 'Send' });
  const look: ToolAction = { tool: 'computer', action: { action: 'screenshot' } };
  expect(memory.propose(look)).toEqual({ action: look, address: 'http://app.example/form' });
  memory.remember({ tool: 'bash', action: { command: 'ls' } }, { ok: true, text: 'screen 1x1' });
  expect(memory.propose(click).target).toEqual({ role: 'button', name: 'Send' });
});
