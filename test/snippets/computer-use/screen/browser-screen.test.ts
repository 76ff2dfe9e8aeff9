import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActionResult, ComputerAction, Screen } from '../../../../snippets/computer-use/mod.ts';
import { aBrowserScreen } from '../../../support/a-browser-screen.ts';
import { recordedEvents, serveRecorder } from '../../../support/recording-page.ts';

let server: Awaited<ReturnType<typeof serveRecorder>>;
let screen: Screen;

beforeAll(async () => {
  server = await serveRecorder();
  screen = await aBrowserScreen({ open: [`${server.url}/`] });
}, 60_000);
afterAll(async () => {
  await screen.close();
  await server.close();
});

async function perform(action: ComputerAction, on = screen): Promise<ActionResult> {
  const result = await on.perform(action);
  expect(result).toMatchObject({ ok: true });
  return result;
}

async function events(action: ComputerAction): Promise<string[]> {
  return recordedEvents((await perform(action)).text);
}

// The page forgets its events when it gets Escape; what follows is the key's own release.
beforeEach(async () => {
  await perform({ action: 'key', text: 'ctrl+Home' });
  await perform({ action: 'mouse_move', coordinate: { x: 600, y: 264 } });
  expect(await events({ action: 'key', text: 'Escape' })).toEqual(['keyup Escape']);
});

const at = { x: 500, y: 200 };
const press = (button: number, count: number, held = '') => [
  `mousedown 500,136 button${button}x${count}${held}`,
  `mouseup 500,136 button${button}x${count}${held}`,
];
const move = 'mousemove 500,136 buttons0';
const leftClick = (count: number, held = '') => [
  ...press(0, count, held),
  `click 500,136 button0x${count}${held}`,
];

// The page begins 64 pixels below the screen's upper edge, under tabs and address bar.
const cases: [ComputerAction, string[]][] = [
  [{ action: 'mouse_move', coordinate: at }, [move]],
  [{ action: 'left_click', coordinate: at }, [move, ...leftClick(1)]],
  [
    { action: 'left_click', coordinate: at, text: 'ctrl+shift' },
    [
      'keydown Control ctrl',
      'keydown Shift ctrl+shift',
      `${move} ctrl+shift`,
      ...leftClick(1, ' ctrl+shift'),
      'keyup Shift ctrl',
      'keyup Control',
    ],
  ],
  [
    { action: 'right_click', coordinate: at },
    [
      move,
      'mousedown 500,136 button2x1',
      'contextmenu 500,136 button2x0',
      'mouseup 500,136 button2x1',
      'auxclick 500,136 button2x1',
    ],
  ],
  [{ action: 'middle_click', coordinate: at }, [move, ...press(1, 1), 'auxclick 500,136 button1x1']],
  [
    { action: 'double_click', coordinate: at },
    [move, ...leftClick(1), ...leftClick(2), 'dblclick 500,136 button0x2'],
  ],
  [
    { action: 'triple_click', coordinate: at },
    [move, ...leftClick(1), ...leftClick(2), 'dblclick 500,136 button0x2', ...leftClick(3)],
  ],
  [{ action: 'key', text: 'a' }, ['keydown a', 'keyup a']],
  [{ action: 'key', text: 'F2' }, ['keydown F2', 'keyup F2']],
  [
    { action: 'key', text: 'alt+super+Page_Down' },
    [
      'keydown Alt alt',
      'keydown Meta alt+meta',
      'keydown PageDown alt+meta',
      'keyup PageDown alt+meta',
      'keyup Meta alt',
      'keyup Alt',
    ],
  ],
  [{ action: 'key', text: 'Tab Up' }, ['keydown Tab', 'keyup Tab', 'keydown ArrowUp', 'keyup ArrowUp']],
  [{ action: 'type', text: 'a[' }, ['keydown a', 'keyup a', 'keydown [', 'keyup [']],
  [
    { action: 'hold_key', text: 'shift+b', durationMs: 0 },
    ['keydown Shift shift', 'keydown B shift', 'keyup B shift', 'keyup Shift'],
  ],
  [{ action: 'scroll', coordinate: at, direction: 'down', amount: 2 }, [move, 'wheel 0,100', 'wheel 0,100']],
  [{ action: 'scroll', coordinate: at, direction: 'up', amount: 1 }, [move, 'wheel 0,-100']],
  [{ action: 'scroll', coordinate: at, direction: 'left', amount: 1 }, [move, 'wheel -100,0']],
  [
    { action: 'scroll', coordinate: at, direction: 'right', amount: 1, text: 'shift' },
    [move, 'keydown Shift shift', 'wheel 100,0 shift', 'keyup Shift'],
  ],
];

describe('browserScreen() does to a page', () => {
  test.each(cases)('%j', async (action, expected) => {
    expect((await events(action)).slice(1)).toEqual(expected);
  });

  test('a drag from where it starts to where it ends, with moves between', async () => {
    const got = (
      await events({ action: 'left_click_drag', startCoordinate: at, coordinate: { x: 600, y: 300 } })
    ).slice(1);
    expect(got.slice(0, 2)).toEqual([move, 'mousedown 500,136 button0x1']);
    expect(got.slice(2, 7)).toEqual(
      [20, 40, 60, 80, 100].map((by) => `mousemove ${500 + by},${136 + by} buttons1`),
    );
    expect(got.slice(7)).toEqual(['mouseup 600,236 button0x1', 'click 600,236 button0x1']);
  });

  test('a button that goes down, a move, and the button that goes up', async () => {
    await perform({ action: 'left_mouse_down' });
    await perform({ action: 'mouse_move', coordinate: at });
    expect((await events({ action: 'left_mouse_up' })).slice(1)).toEqual([
      'mousedown 600,200 button0x1',
      'mousemove 500,136 buttons1',
      'mouseup 500,136 button0x1',
      'click 500,136 button0x1',
    ]);
  });
});

describe('browserScreen() looks', () => {
  test('cursor_position tells where the mouse went last, and shows nothing', async () => {
    await perform({ action: 'mouse_move', coordinate: { x: 1023, y: 767 } });
    expect(await perform({ action: 'cursor_position' })).toEqual({ ok: true, text: 'X=1023,Y=767' });
  });

  test('screenshot is a PNG as large as the picture', async () => {
    const { screenshot } = await perform({ action: 'screenshot' });
    const bytes = Buffer.from(screenshot?.bytes ?? []);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1024, 768]);
    expect(screenshot).toMatchObject({ format: 'png', width: 1024, height: 768 });
  });

  test('wait ends as its time does, and hold_key repeats meanwhile', async () => {
    const got = await events({ action: 'hold_key', text: 'x', durationMs: 700 });
    expect(got.slice(1, 2)).toEqual(['keydown x']);
    expect(got).toContain('keydown x repeat');
    expect(got.at(-1)).toBe('keyup x');
    await perform({ action: 'wait', durationMs: 1 });
  });

  test('an abort breaks a wait off', async () => {
    const abort = new AbortController();
    const waiting = screen.perform({ action: 'wait', durationMs: 100_000 }, abort.signal);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await perform({ action: 'screenshot' });
  });

  test('a place outside the screen is refused', async () => {
    expect(await screen.perform({ action: 'left_click', coordinate: { x: 1024, y: 0 } })).toEqual({
      ok: false,
      text: 'Cannot point there as coordinate must be on the screen, from [0, 0] to [1023, 767]: current value is [1024, 0]',
    });
  });
});
