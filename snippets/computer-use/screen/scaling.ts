import { ActionError } from '../action/action-error.ts';
import type { Point } from '../action/computer-action.ts';
import type { ScreenSize } from './screen.ts';

/** Larger pictures are shrunk by the API, and the model's coordinates then fit no more: XGA, WXGA and FWXGA. */
const targets: readonly ScreenSize[] = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
];

/** How far two ratios of width to height may be apart: 1366 by 768 is not quite 16 by 9. */
const sameRatio = 0.02;

/**
 * Chooses the size of the picture that a model is shown of a screen, as Anthropic's reference implementation does: the
 * one of XGA, WXGA and FWXGA with the screen's ratio of width to height, if it is smaller; else the screen's own.
 *
 * A screen of another ratio that is larger than WXGA is shrunk in its own ratio, so that no side is longer than 1280.
 *
 * @param size The screen's size in pixels.
 * @returns The picture's size in pixels: what the agent's `display_width_px` and `display_height_px` are to be.
 */
export function pictureSize({ width, height }: ScreenSize): ScreenSize {
  const ratio = width / height;
  const target = targets.find((one) => Math.abs(one.width / one.height - ratio) < sameRatio);
  if (target) return target.width < width ? target : { width, height };
  const factor = Math.min(1, 1280 / Math.max(width, height));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** A screen and the picture of it. */
export interface Scale {
  size: ScreenSize;
  picture: ScreenSize;
}

/**
 * Where on the screen a place of the picture is: the middle of what its pixel shows.
 *
 * @param place A place on the picture.
 * @param scale Both sizes.
 * @returns The pixel of the screen.
 * @throws {ActionError} If the place is outside the picture.
 */
export function toScreen({ x, y }: Point, { size, picture }: Scale): Point {
  if (!(x >= 0 && y >= 0 && x < picture.width && y < picture.height)) {
    throw new ActionError(
      `Cannot point there as coordinate must be on the picture, from [0, 0] to [${picture.width - 1}, ${picture.height - 1}]: current value is [${x}, ${y}]`,
    );
  }
  return {
    x: Math.floor(((x + 0.5) * size.width) / picture.width),
    y: Math.floor(((y + 0.5) * size.height) / picture.height),
  };
}

/**
 * Which pixel of the picture shows a place of the screen.
 *
 * @param place A place on the screen; it may be outside, as elements that are scrolled away are.
 * @param scale Both sizes.
 */
export function toPicture({ x, y }: Point, { size, picture }: Scale): Point {
  return {
    x: Math.floor(((x + 0.5) * picture.width) / size.width),
    y: Math.floor(((y + 0.5) * picture.height) / size.height),
  };
}
