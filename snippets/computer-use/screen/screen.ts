import type { ComputerAction } from '../action/computer-action.ts';
import type { ActionResult } from '../environment/action-result.ts';

/** The size of a screen in pixels. */
export interface ScreenSize {
  width: number;
  height: number;
}

/** A screen with a mouse and a keyboard: a page of Chromium, or a Linux desktop. */
export interface Screen {
  /** Its own size, which may be larger than the picture that the model is shown. */
  readonly size: ScreenSize;
  /** The size of its screenshots. Places in its texts are of the picture too, as the model reads both. */
  readonly picture: ScreenSize;
  /**
   * Does one thing with mouse or keyboard, or looks.
   *
   * @param action Coordinates are those of the screen itself: see `toScreen()`.
   * @param signal Breaks it off.
   */
  perform(action: ComputerAction, signal?: AbortSignal): Promise<ActionResult>;
  close(): Promise<void>;
}
