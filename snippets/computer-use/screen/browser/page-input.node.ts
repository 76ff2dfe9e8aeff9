import type { Page } from 'playwright-core';
import type { ComputerAction, Point, ScrollDirection } from '../../action/computer-action.ts';
import type { Key } from '../../action/keys/key.ts';
import { parseKeys } from '../../action/keys/parse-keys.ts';
import type { Clock } from '../../clock/clock.ts';

/** How far one click of the wheel scrolls, in pixels. */
const wheelClick = 100;
/** When a key that is held begins to repeat, and how often it then does, in milliseconds: X's own defaults. */
const repeatAfter = 660;
const repeatEvery = 40;

/** The actions that a mouse button is pressed and released in at once. */
export type ClickAction = Extract<ComputerAction, { action: `${string}_click` }>;

/** Presses and releases a button, once or more. */
export async function clickPage(page: Page, { action, text }: ClickAction, { x, y }: Point): Promise<void> {
  const button = action === 'right_click' ? 'right' : action === 'middle_click' ? 'middle' : 'left';
  const clickCount = { double_click: 2, triple_click: 3 }[action as string] ?? 1;
  await holding(page, text, () => page.mouse.click(x, y, { button, clickCount }));
}

/** Presses the left button at one place and releases it at another, with moves between. */
export async function dragOnPage(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Turns the wheel where the mouse is. */
export async function scrollPage(
  page: Page,
  { direction, amount, text }: { direction: ScrollDirection; amount: number; text?: string },
): Promise<void> {
  const [x, y] = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[direction] as [number, number];
  await holding(page, text, async () => {
    for (let click = 0; click < amount; click++) await page.mouse.wheel(x * wheelClick, y * wheelClick);
  });
}

/** Presses keys at once and releases them, one stroke. */
export async function pressKeys(page: Page, stroke: readonly Key[]): Promise<void> {
  await withKeys(page, stroke, async () => {});
}

/** Keeps keys down for a time; the last of them repeats as on a real keyboard. */
export async function holdKeys(
  page: Page,
  { text, durationMs }: { text: string; durationMs: number },
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<void> {
  const keys = parseKeys(text).flat();
  const last = shifted(keys).at(-1);
  const end = clock.now() + durationMs;
  await withKeys(page, keys, async () => {
    await clock.sleep(Math.min(durationMs, repeatAfter), signal);
    while (last && clock.now() < end) {
      await down(page, last);
      await clock.sleep(Math.min(repeatEvery, end - clock.now()), signal);
    }
  });
}

async function holding(page: Page, text: string | undefined, act: () => Promise<void>): Promise<void> {
  await withKeys(page, text === undefined ? [] : parseKeys(text).flat(), act);
}

async function withKeys(page: Page, keys: readonly Key[], act: () => Promise<void>): Promise<void> {
  const held: Key[] = [];
  try {
    for (const key of shifted(keys)) {
      held.unshift(key);
      await down(page, key);
    }
    await act();
  } finally {
    for (const key of held) if (isOnKeyboard(key)) await page.keyboard.up(key.browser);
  }
}

/** With shift, the key of a small letter writes a capital. */
function shifted(keys: readonly Key[]): Key[] {
  const hasShift = keys.some(({ browser }) => browser === 'Shift');
  return keys.map((key) =>
    hasShift && /^[a-z]$/.test(key.browser) ? { ...key, browser: key.browser.toUpperCase() } : key,
  );
}

/** A character that no key has is written as an input method would. */
async function down(page: Page, key: Key): Promise<void> {
  if (isOnKeyboard(key)) await page.keyboard.down(key.browser);
  else await page.keyboard.insertText(key.browser);
}

function isOnKeyboard({ browser }: Key): boolean {
  return browser.length > 1 ? /^\w+$/.test(browser) : /^[\x20-\x7e]$/.test(browser);
}
