import { expect, test } from 'vitest';
import type { ProposedAction } from '../../../../snippets/computer-use/mod.ts';
import { actionWords } from '../../../../snippets/computer-use/mod.ts';

const coordinate = { x: 3, y: 4 };
const target = { role: 'button', name: 'Send' };

test.each<[ProposedAction['action'], string]>([
  [{ tool: 'computer', action: { action: 'screenshot' } }, 'Look at the screen'],
  [{ tool: 'computer', action: { action: 'cursor_position' } }, 'Ask where the pointer is'],
  [{ tool: 'computer', action: { action: 'left_click', coordinate } }, 'Click on the button “Send” at 3, 4'],
  [{ tool: 'computer', action: { action: 'double_click' } }, 'Click twice on the button “Send”'],
  [{ tool: 'computer', action: { action: 'type', text: 'a [1]' } }, 'Type “a [1]” on the button “Send”'],
  [{ tool: 'computer', action: { action: 'key', text: 'ctrl+s' } }, 'Press ctrl+s on the button “Send”'],
  [
    { tool: 'computer', action: { action: 'hold_key', text: 'a', durationMs: 1500 } },
    'Hold a for 1.5 s on the button “Send”',
  ],
  [{ tool: 'computer', action: { action: 'wait', durationMs: 2000 } }, 'Wait 2 s'],
  [
    { tool: 'computer', action: { action: 'scroll', coordinate, direction: 'down', amount: 5 } },
    'Scroll down by 5 at 3, 4',
  ],
  [
    { tool: 'computer', action: { action: 'left_click_drag', startCoordinate: { x: 1, y: 2 }, coordinate } },
    'Drag from 1, 2 to 3, 4',
  ],
  [{ tool: 'computer', action: { action: 'left_click_drag', coordinate } }, 'Drag to 3, 4'],
  [
    { tool: 'computer', action: { action: 'left_mouse_up' } },
    'Let go of the left mouse button on the button “Send”',
  ],
  [{ tool: 'bash', action: { restart: true } }, 'Begin a new shell'],
  [{ tool: 'bash', action: { command: 'rm -r x' } }, 'Run the command: rm -r x'],
  [{ tool: 'editor', action: { command: 'view', path: '/a' } }, 'Read /a'],
  [{ tool: 'editor', action: { command: 'create', path: '/a', text: 'b' } }, 'Write the file /a: b'],
  [
    { tool: 'editor', action: { command: 'str_replace', path: '/a', from: 'b', to: 'c' } },
    'Replace in /a: b by c',
  ],
  [
    { tool: 'editor', action: { command: 'insert', path: '/a', after: 0, text: 'b' } },
    'Insert after line 0 of /a: b',
  ],
  [{ tool: 'editor', action: { command: 'undo_edit', path: '/a' } }, 'Undo the last change of /a'],
  [
    { tool: 'function', name: 'get_current_weather', parameters: { location: 'Oslo' } },
    'Call get_current_weather with {"location":"Oslo"}',
  ],
])('actionWords() leaves nothing out that one decides by: %j', (action, words) => {
  expect(actionWords({ action, target })).toBe(words);
});

test('actionWords() shows what hides in a text, and breaks its lines', () => {
  const command = 'ls\n\trm \u202Eb\u200B\u2028';
  expect(actionWords({ action: { tool: 'bash', action: { command } } })).toBe(
    'Run the command: ls\n\trm \\u{202e}b\\u{200b}\\u{2028}',
  );
});
