import { counted } from '../../lib/counted.ts';
import type { ChosenSchedule } from '../../lib/schedule/choose-schedule.ts';
import { keptText } from '../../lib/schedule/kept-text.ts';
import { sentenceList } from '../../lib/sentence-list.ts';
import { part } from '../part.ts';

/** What the frame tells beside the schedule itself. */
export interface FrameFacts {
  /** What the schedule holds, in a line. */
  summary: string;
  /** The codes of the reader's own schedule. */
  own: readonly string[];
}

/**
 * Writes what stands around a schedule: its headings, whose it is, and what of it is unknown.
 *
 * @param root The page's part.
 * @param chosen The schedule.
 * @param facts What to tell beside it.
 */
export function showFrame(
  root: HTMLElement,
  { isShared, sessions, unknown }: ChosenSchedule,
  { summary, own }: FrameFacts,
): void {
  const text = (selector: string, value: string) => {
    part(root, selector, HTMLElement).textContent = value;
  };
  const hide = (selector: string, isHidden: boolean) => {
    part(root, selector, HTMLElement).hidden = isHidden;
  };
  const fresh = sessions.filter(({ code }) => !own.includes(code)).length;
  text('h1', isShared ? 'A shared schedule' : 'My schedule');
  text('[data-heading]', sessions.length > 0 ? counted(sessions.length, 'session') : 'No sessions');
  text('[data-summary]', summary);
  text('[data-fresh]', `${keptText(fresh, sessions.length)}.`);
  text('[data-mine]', own.length > 0 ? `Show mine (${own.length})` : 'Show mine');
  text('[data-unknown]', unknown.length > 0 ? unknownText(unknown, isShared) : '');
  // A page has one button that matters most.
  part(root, '[data-share]', HTMLElement).classList.toggle('button-quiet', isShared);
  hide('[data-lede]', isShared);
  hide('[data-shared]', !isShared);
  hide('[data-fresh]', sessions.length === 0);
  hide('[data-keep]', fresh === 0);
  hide('[data-clear]', isShared);
  hide('[data-tools]', sessions.length === 0);
  hide('[data-unknown]', unknown.length === 0);
}

function unknownText(unknown: readonly string[], isShared: boolean): string {
  const where = isShared ? 'The link names' : 'Your stars name';
  const what = unknown.length === 1 ? 'a session' : `${unknown.length} sessions`;
  return `${where} ${what} that the catalogue of GTC 2025 does not have: ${sentenceList(unknown)}.`;
}
