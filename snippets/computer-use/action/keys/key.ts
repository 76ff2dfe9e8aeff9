/** A key, by its name in both worlds. */
export interface Key {
  /** The name that xdotool takes: a keysym of X11, or a single character. */
  xdotool: string;
  /** The name that Playwright's keyboard takes; a single character may be one that no key of it has. */
  browser: string;
  isModifier: boolean;
}
