import type { Scale } from '../scaling.ts';
import type { ScreenElement } from '../screen-element.ts';
import { frameHeight } from './frame-widgets.ts';

const style = `
  body { margin: 0; overflow: hidden; background: #fff; font: 13px/26px sans-serif; color: #111; }
  main { position: absolute; inset: 0 auto auto 0; transform-origin: 0 0; background: #d8dce2; overflow: hidden; }
  img { position: absolute; left: 0; background: #fff; }
  div { position: absolute; box-sizing: border-box; border: 1px solid #999; background: #eef0f3; padding: 0 8px;
    overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .button { padding: 0; text-align: center; }
  .selected, .addressbar, .textbox, .dialog { background: #fff; }
  .dialog { white-space: normal; line-height: 18px; padding: 12px; box-shadow: 0 4px 16px #0006; }
  .focused { border: 2px solid #06c; }`;

const signs: Readonly<Record<string, string>> = { 'new-tab': '+', back: '←', forward: '→', reload: '⟳' };

/**
 * Draws a browser's frame around the picture of a page.
 *
 * @param widgets The frame's parts.
 * @param page The page's picture, a PNG in base64.
 * @param scale The sizes of the screen and of what is drawn.
 * @returns A page of HTML, as large as the picture.
 */
export function frameHtml(
  widgets: readonly ScreenElement[],
  page: string | undefined,
  { size, picture }: Scale,
): string {
  const scale = `scale(${picture.width / size.width}, ${picture.height / size.height})`;
  const image = page
    ? `<img alt="" src="data:image/png;base64,${page}" style="top:${frameHeight}px;width:${size.width}px">`
    : '';
  const parts = widgets.map(({ id, role, states, x, y, width, height, name, value }) => {
    const place = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    const text = escaped(signs[id] ?? value ?? name);
    return `<div class="${[role, ...states].join(' ')}" style="${place}">${text}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main style="width:${size.width}px;height:${size.height}px;transform:${scale}">${image}${parts.join('')}</main>`;
}

function escaped(text: string): string {
  return text.slice(0, 500).replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
