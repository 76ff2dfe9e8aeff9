import { counted } from '../../lib/counted.ts';
import { keepsData } from '../../lib/keeps-data.ts';
import { type ChosenSchedule, chooseSchedule } from '../../lib/schedule/choose-schedule.ts';
import { keptText } from '../../lib/schedule/kept-text.ts';
import { planSchedule } from '../../lib/schedule/plan-schedule.ts';
import type { ScheduleSession } from '../../lib/schedule/schedule-session.ts';
import { scheduleSummary } from '../../lib/schedule/schedule-summary.ts';
import { shiftSession } from '../../lib/schedule/shift-session.ts';
import { part } from '../part.ts';
import { starred } from '../starred-state.ts';
import { zoneState } from '../zone-state.ts';
import { ExportButton } from './export-button.ts';
import { keepFocus } from './keep-focus.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { moveFocus } from './move-focus.ts';
import { Notice } from './notice.ts';
import { showState } from './page-states.ts';
import { planView } from './plan-view.ts';
import { readerClock } from './reader-clock.ts';
import { showFrame } from './schedule-frame.ts';
import { startShareButton } from './share-button.ts';

/** The schedule page: the reader's own schedule, or one that a link shares. */
export class SchedulePage {
  readonly #root: HTMLElement;
  readonly #notice: Notice;
  readonly #export: ExportButton;
  readonly #hideLink: () => void;
  #catalogue: ReadonlyMap<string, ScheduleSession> | undefined;
  /** Where the focus goes when the element that has it goes. */
  #focusGoal = (): HTMLElement => this.#heading;
  #shown: ChosenSchedule = { isShared: false, sessions: [], unknown: [] };

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#notice = new Notice(part(root, '[data-notice]', HTMLElement), () => moveFocus(this.#heading));
    this.#export = new ExportButton(root, this.#notice);
    this.#hideLink = startShareButton(root, this.#notice, () => this.#shown.sessions);
    this.#onClick('[data-retry]', () => this.#load('reload'));
    this.#onClick('[data-print]', () => print());
    this.#onClick('[data-clear]', () => this.#clear());
    this.#onClick('[data-keep]', () => this.#keep());
    this.#onClick('[data-plan]', (target) => this.#remove(target.closest('[data-remove]')));
    part(root, '[data-not-kept]', HTMLElement).hidden = keepsData(() => localStorage);
    starred.subscribe(() => this.show());
    zoneState.subscribe(() => this.show());
  }

  /** Shows what the address and the stars ask for. */
  show(): void {
    const isShared = new URLSearchParams(location.search).has('s');
    if (!this.#catalogue && (isShared || starred.codes().length > 0)) void this.#load('default');
    else this.#change(() => this.#render(this.#catalogue ?? new Map()));
  }

  async #load(cache: RequestCache): Promise<void> {
    this.#change(() => showState(this.#root, 'loading'));
    try {
      this.#catalogue = await loadCatalogue(this.#root.dataset['sessions'] ?? '', cache);
      this.show();
    } catch {
      this.#change(() => showState(this.#root, 'failed'));
    }
  }

  #render(catalogue: ReadonlyMap<string, ScheduleSession>): void {
    const own = starred.codes();
    const chosen = chooseSchedule(location.search, own, catalogue);
    const { isShared, sessions } = chosen;
    const { shift, label } = readerClock();
    const plan = planSchedule(sessions.map((session) => shiftSession(session, shift)));
    const summary = sessions.length > 0 ? `${scheduleSummary(plan)}. Times in ${label}.` : '';
    const view = planView(plan, { shift, isReadOnly: isShared, isOwn: (code) => own.includes(code) });
    this.#shown = chosen;
    part(this.#root, '[data-plan]', HTMLElement).replaceChildren(...view);
    showFrame(this.#root, chosen, { summary, own });
    this.#export.offer(sessions);
    this.#hideLink();
    showState(this.#root, isShared || sessions.length > 0 ? 'ready' : 'empty');
  }

  #remove(button: Element | null): void {
    if (!(button instanceof HTMLElement)) return;
    const code = button.dataset['remove'] ?? '';
    const before = starred.codes();
    const buttons = [...this.#root.querySelectorAll('[data-remove]')];
    const next = buttons[buttons.indexOf(button) + 1]?.id;
    this.#replace(
      before.filter((one) => one !== code),
      next,
    );
    const title = this.#catalogue?.get(code)?.title ?? code;
    this.#notice.tell(`Removed “${title}”.`, () => this.#restore(before, `remove-${code}`));
  }

  #clear(): void {
    const before = starred.codes();
    starred.replace([]);
    this.#notice.tell(`Removed ${counted(before.length, 'session')}.`, () => this.#restore(before));
    this.#notice.focusUndo();
  }

  /** Puts sessions back beside those that were starred since. */
  #restore(before: readonly string[], focusId?: string): void {
    this.#replace([...before, ...starred.codes()], focusId);
    this.#notice.tell('Put back.');
  }

  #keep(): void {
    const own = starred.codes();
    const codes = this.#shown.sessions.map(({ code }) => code);
    const fresh = codes.filter((code) => !own.includes(code));
    // The address goes first, so that the page shows the reader's own schedule once that has changed.
    history.replaceState(null, '', location.pathname);
    this.#replace([...own, ...fresh]);
    this.#notice.tell(`Kept: ${keptText(fresh.length, codes.length)}.`, () => {
      this.#replace(starred.codes().filter((code) => !fresh.includes(code)));
      this.#notice.tell('Taken out again.');
    });
  }

  /** Changes the reader's schedule, and puts the focus on an element of the new one or on its heading. */
  #replace(codes: readonly string[], focusId = ''): void {
    const goal = () => document.getElementById(focusId) ?? this.#heading;
    this.#focusGoal = goal;
    starred.replace(codes);
    this.#focusGoal = () => this.#heading;
    moveFocus(goal());
  }

  #change(change: () => void): void {
    keepFocus(this.#root, change, () => this.#focusGoal());
  }

  /** What stands for the state that the page shows; each state has one. */
  get #heading(): HTMLElement {
    return part(
      this.#root,
      '[data-when]:not([hidden]) [tabindex="-1"], [data-when][tabindex="-1"]:not([hidden])',
      HTMLElement,
    );
  }

  #onClick(selector: string, action: (target: Element) => void): void {
    part(this.#root, selector, HTMLElement).addEventListener('click', ({ target }) => {
      if (target instanceof Element) action(target);
    });
  }
}
