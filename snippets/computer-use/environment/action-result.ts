/** What an action showed. */
export interface ActionResult {
  /** Whether it did what was asked. A failure's text says what was wrong and what would be right. */
  ok: boolean;
  /** What it printed, or how the screen is described: see `screen/screen-text.ts`. */
  text?: string;
  /** The screen after it. */
  screenshot?: Screenshot;
}

/** A picture of the screen, at the size that the model is shown. */
export interface Screenshot {
  format: 'png' | 'jpeg';
  bytes: Uint8Array;
  width: number;
  height: number;
}
