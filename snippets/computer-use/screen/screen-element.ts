/** Something on a screen, as its accessibility data tells it. */
export interface ScreenElement {
  /** Tells it from others of the same screen: letters, digits, `-` and `_`. */
  id: string;
  /** Its role, such as `textbox`, in small letters. */
  role: string;
  name: string;
  /** What stands in it, where something can. */
  value?: string;
  /** Such as `focused`, `selected`, `checked`, `disabled`. */
  states: readonly string[];
  /** Pixels from the left of the screen; what is scrolled away is outside of it. */
  x: number;
  y: number;
  width: number;
  height: number;
}
