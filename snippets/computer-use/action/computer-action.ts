/** A place on the picture that the model was shown, in its pixels, from the left and from the top. */
export interface Point {
  x: number;
  y: number;
}

/** Which way the wheel turns. */
export type ScrollDirection = 'up' | 'down' | 'left' | 'right';

/** What the tool `computer` can do, of the versions 20241022 and 20250124; every value is parsed. */
export type ComputerAction =
  | { action: 'screenshot' }
  | { action: 'cursor_position' }
  | { action: 'mouse_move'; coordinate: Point }
  /** `text` names keys to hold meanwhile, in the version 20250124 alone. */
  | {
      action: 'left_click' | 'right_click' | 'middle_click' | 'double_click';
      coordinate?: Point;
      text?: string;
    }
  | { action: 'left_click_drag'; startCoordinate?: Point; coordinate: Point }
  | { action: 'type'; text: string }
  /** One key or several at once, as xdotool names them: `Return`, `ctrl+s`. */
  | { action: 'key'; text: string }
  // From here on, the version 20250124 alone.
  | { action: 'triple_click'; coordinate?: Point; text?: string }
  | { action: 'left_mouse_down' | 'left_mouse_up' }
  | { action: 'scroll'; coordinate?: Point; direction: ScrollDirection; amount: number; text?: string }
  | { action: 'hold_key'; text: string; durationMs: number }
  | { action: 'wait'; durationMs: number };
