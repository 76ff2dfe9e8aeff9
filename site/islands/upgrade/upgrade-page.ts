import { keepsData } from '../../lib/keeps-data.ts';
import { compareVersions } from '../../lib/releases/compare-versions.ts';
import { filterSteps } from '../../lib/releases/filter-steps.ts';
import { type Follower, followers } from '../../lib/releases/followers.ts';
import { symbolsOf } from '../../lib/releases/symbols-of.ts';
import { type UpgradeStep, upgrade } from '../../lib/releases/upgrade.ts';
import type { UpgradeData } from '../../lib/releases/upgrade-data.ts';
import { upgradeMarkdown } from '../../lib/releases/upgrade-markdown.ts';
import { type UpgradeQuestion, upgradeQuestion } from '../../lib/releases/upgrade-question.ts';
import { workStages } from '../../lib/releases/work-stages.ts';
import { part } from '../part.ts';
import { moveFocus } from '../schedule/move-focus.ts';
import { Checklist } from './checklist.ts';
import { endsView } from './ends-view.ts';
import { startExport } from './export-button.ts';
import { loadUpgradeData } from './load-upgrade-data.ts';
import { PartFilter } from './part-filter.ts';
import { PasteBox } from './paste-box.ts';
import { questionText } from './question-text.ts';
import { stageView } from './stage-view.ts';
import { startSymbolSearch } from './symbol-search.ts';
import { filteredText, progressText, summaryText, titleText } from './upgrade-texts.ts';

/** The upgrade view: what an upgrade between two versions brings, cut down to what the reader uses. */
export class UpgradePage {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #checklist = new Checklist();
  readonly #parts: PartFilter;
  readonly #paste: PasteBox;
  #data: UpgradeData = { newest: '', releases: [], builds: [] };
  #later: ReadonlyMap<string, readonly Follower[]> = new Map();
  #title = '';
  #steps: readonly UpgradeStep[] = [];
  #shown: readonly UpgradeStep[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = part(root, '[data-upgrade-form]', HTMLFormElement);
    this.#parts = new PartFilter(this.#part('[data-parts]'), () => this.#filter());
    this.#paste = new PasteBox(this.#part('[data-paste]'), () => this.#showSteps());
    part(root, '[data-retry]', HTMLButtonElement).addEventListener('click', async () => {
      await this.#load('reload');
      const heading = root.querySelector<HTMLElement>('[data-when]:not([hidden]) h2');
      if (heading) moveFocus(heading);
    });
    this.#part('[data-not-kept]').hidden = keepsData(() => localStorage);
    part(root, '[data-hide-done]', HTMLInputElement).addEventListener('change', ({ target }) => {
      root.classList.toggle('hides-done', target instanceof HTMLInputElement && target.checked);
    });
    this.#part('[data-stages]').addEventListener('change', ({ target }) => this.#tick(target));
    this.#form.addEventListener('change', () => this.#ask());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    addEventListener('popstate', () => this.#render());
    startExport(root, () => this.#markdown());
  }

  /** Fetches the data and shows what the address asks for. */
  start(): Promise<void> {
    return this.#load('default');
  }

  async #load(cache: RequestCache): Promise<void> {
    this.#showState('loading');
    try {
      this.#data = await loadUpgradeData(this.#root.dataset['upgrade'] ?? '', cache);
    } catch {
      this.#showState('failed');
      return;
    }
    this.#later = followers(this.#data.releases);
    this.#parts.choose(new URLSearchParams(location.search).get('parts')?.split(',') ?? []);
    startSymbolSearch(this.#part('[data-symbol-search]'), this.#data.releases);
    this.#render();
  }

  /** Puts the form's question into the address, and answers it. */
  #ask(): void {
    const values = new FormData(this.#form);
    const query = new URLSearchParams({ from: String(values.get('from')), to: String(values.get('to')) });
    if (query.get('from') === '') return;
    history.pushState(null, '', `?${query}`);
    this.#render();
  }

  #render(): void {
    const versions = this.#data.releases.map(({ version }) => version);
    const question = upgradeQuestion(location.search, versions);
    const { from, to } = question;
    this.#fillForm(question);
    this.#part('[data-message]').textContent = questionText(question);
    if (!from || !to || question.is === 'open') {
      this.#showState('open');
      return;
    }
    const [older = from, newer = to] = [from, to].sort(compareVersions);
    this.#steps = upgrade(this.#data.releases, older, newer);
    this.#title = titleText(from, to);
    document.title = `${this.#title} · Outcrop`;
    this.#part('[data-heading]').textContent = this.#title;
    const passed = versions.filter(
      (one) => compareVersions(one, older) > 0 && compareVersions(one, newer) <= 0,
    );
    this.#part('[data-summary]').textContent = summaryText(this.#steps, passed.length);
    this.#part('[data-ends]').replaceChildren(...endsView(this.#data, from, to));
    this.#part('[data-work]').hidden = this.#steps.length === 0;
    this.#parts.offer(this.#steps);
    this.#showSteps();
    this.#showState('ready');
  }

  #fillForm({ from = '', to = this.#data.newest }: UpgradeQuestion): void {
    part(this.#form, '[name=from]', HTMLSelectElement).value = from;
    part(this.#form, '[name=to]', HTMLSelectElement).value = to;
  }

  #filter(): void {
    const query = new URLSearchParams(location.search);
    query.delete('parts');
    const parts = [...this.#parts.chosen].join(',');
    // A comma may stand in a query as it is, and reads better so.
    history.replaceState(null, '', `?${query}${parts ? `&parts=${parts}` : ''}`);
    this.#showSteps();
  }

  #showSteps(): void {
    const used = this.#paste.used;
    const filter = { parts: this.#parts.chosen, used, keepsUnnamed: this.#paste.keepsUnnamed };
    this.#shown = filterSteps(this.#steps, filter);
    const unnamed = used ? this.#steps.filter((step) => symbolsOf(step).length === 0).length : 0;
    const isDone = (step: UpgradeStep) => this.#checklist.isDone(step);
    this.#part('[data-stages]').replaceChildren(...stageView(this.#shown, { isDone, later: this.#later }));
    this.#part('[data-shown]').textContent = filteredText(this.#shown.length, this.#steps.length, unnamed);
    this.#showProgress();
  }

  #showProgress(): void {
    const work = this.#shown.filter(({ stage }) => workStages.includes(stage));
    const done = work.filter((step) => this.#checklist.isDone(step)).length;
    const bar = part(this.#root, '[data-progress]', HTMLProgressElement);
    bar.max = Math.max(work.length, 1);
    bar.value = done;
    this.#part('[data-progress-text]').textContent = progressText(done, work.length);
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const step = this.#shown.find(({ now }) => now[0]?.key === target.dataset['tick']);
    if (!step) return;
    this.#checklist.tick(step, target.checked);
    const boxes = [...this.#root.querySelectorAll<HTMLElement>('.step:not(.done) [data-tick]')];
    target.closest('.step')?.classList.toggle('done', target.checked);
    this.#showProgress();
    // What is done may be hidden now, and the focus must not go with it.
    if (target.checkVisibility()) return;
    moveFocus(boxes[boxes.indexOf(target) + 1] ?? part(this.#root, '[data-hide-done]', HTMLInputElement));
  }

  #markdown(): string {
    const isDone = (step: UpgradeStep) => this.#checklist.isDone(step);
    return upgradeMarkdown(this.#shown, { title: this.#title, address: location.href, isDone });
  }

  #showState(state: 'loading' | 'failed' | 'open' | 'ready'): void {
    for (const one of this.#root.querySelectorAll<HTMLElement>('[data-when]')) {
      one.hidden = one.dataset['when'] !== state;
    }
  }

  #part(selector: string): HTMLElement {
    return part(this.#root, selector, HTMLElement);
  }
}
