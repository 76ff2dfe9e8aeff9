import type { ScreenElement } from './screen.ts';

/** What the operator does next. */
export type Step =
  | { type: 'look' }
  | { type: 'wait' }
  | { type: 'click'; element: ScreenElement }
  | { type: 'type'; text: string; into: ScreenElement }
  | { type: 'key'; keys: string }
  | { type: 'scroll'; direction: 'down' | 'up' }
  /** It is done, or can't go on. */
  | { type: 'say'; text: string };
