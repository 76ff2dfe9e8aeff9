import type { Point } from '../../action/computer-action.ts';
import type { ScreenSize } from '../screen.ts';
import type { ScreenElement } from '../screen-element.ts';

/** How high the browser's own bars are, in pixels: tabs above, the address below. */
export const frameHeight = 64;

const tabHeight = 28;
const widestTab = 200;

/** What the browser's frame shows around a page. */
export interface FrameState {
  tabs: readonly { title: string; address: string }[];
  /** Which tab is in front. */
  front: number;
  /** What stands in the address bar while it is written to. */
  typed?: string;
  /** What the page asks, as `alert()` and its like do. */
  dialog?: { type: string; message: string; typed: string };
}

/**
 * Lays out the frame of a browser. One list is what is drawn, what is told, and what a click is held against.
 *
 * @param state What there is to show.
 * @param size The screen's size.
 */
export function frameWidgets(state: FrameState, size: ScreenSize): ScreenElement[] {
  const { tabs, front, typed, dialog } = state;
  const width = Math.floor(Math.min(widestTab, (size.width - 40) / Math.max(1, tabs.length)));
  const button = (id: string, name: string, x: number, y = 32): ScreenElement => ({
    ...{ id, role: 'button', name, states: [], x, y, width: 28, height: 28 },
  });
  return [
    ...tabs.map(({ title, address }, index) => ({
      id: `tab-${index}`,
      role: 'tab',
      name: title || address,
      states: index === front ? ['selected'] : [],
      ...{ x: index * width, y: 0, width, height: tabHeight },
    })),
    button('new-tab', 'New tab', tabs.length * width + 4, 0),
    button('back', 'Back', 4),
    button('forward', 'Forward', 36),
    button('reload', 'Reload', 68),
    {
      id: 'address',
      role: 'addressbar',
      name: 'Address',
      value: typed ?? tabs[front]?.address ?? '',
      states: typed !== undefined && !dialog ? ['focused'] : [],
      ...{ x: 100, y: 32, width: size.width - 108, height: 28 },
    },
    ...(dialog ? dialogWidgets(dialog, size) : []),
  ];
}

function dialogWidgets(
  { type, message, typed }: NonNullable<FrameState['dialog']>,
  size: ScreenSize,
): ScreenElement[] {
  const width = Math.min(440, size.width - 20);
  const x = Math.floor((size.width - width) / 2);
  const y = frameHeight + 16;
  const one = (id: string, role: string, name: string, place: [number, number, number, number]) => {
    const [left, top, wide, high] = place;
    return { id, role, name, states: [], x: x + left, y: y + top, width: wide, height: high };
  };
  return [
    one('dialog', 'dialog', message, [0, 0, width, 160]),
    ...(type === 'prompt'
      ? [
          {
            ...one('dialog-text', 'textbox', 'Answer', [16, 76, width - 32, 28]),
            value: typed,
            states: ['focused'],
          },
        ]
      : []),
    one('dialog-ok', 'button', 'OK', [width - 96, 116, 80, 28]),
    ...(type === 'alert' ? [] : [one('dialog-cancel', 'button', 'Cancel', [width - 192, 116, 80, 28])]),
  ];
}

/** The widget at a place; the last that was drawn lies on top. */
export function widgetAt(widgets: readonly ScreenElement[], { x, y }: Point): ScreenElement | undefined {
  return widgets.findLast(
    (one) => x >= one.x && y >= one.y && x < one.x + one.width && y < one.y + one.height,
  );
}
