import type { Piece } from '../lib/search/highlight.ts';
import type { Result } from '../lib/search/result.ts';

/** The list of results: a listbox whose options are links, one of them active while the focus stays in the field. */
export class ResultList {
  /** Whether the reader has moved through the list since it was last shown. */
  isVisited = false;
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  #isScrolled = false;

  constructor(list: HTMLElement, input: HTMLInputElement) {
    this.#list = list;
    this.#input = input;
    // To ask the list where it is would make the browser lay out the results at every key.
    list.addEventListener('scroll', () => {
      this.#isScrolled = true;
    });
  }

  /** The active option. */
  get active(): HTMLAnchorElement | undefined {
    return this.#options.find((option) => option.ariaSelected === 'true');
  }

  /**
   * Shows results in place of those before.
   *
   * @param results What to show; the first becomes active, or the one that was when the reader had moved to it.
   */
  show(results: readonly Result[]): void {
    const chosen = this.isVisited ? this.active?.pathname : undefined;
    this.#list.replaceChildren(...results.map(option));
    this.#list.hidden = results.length === 0;
    this.#input.ariaExpanded = String(results.length > 0);
    const options = this.#options;
    const at = chosen === undefined ? 0 : options.findIndex((one) => one.pathname === chosen);
    const active = this.#activate(options, Math.max(at, 0));
    if (at > 0) active?.scrollIntoView({ block: 'nearest' });
    else this.#scrollToTop();
  }

  /**
   * Makes another option active.
   *
   * @param key The key that was pressed.
   * @returns Whether the key means something to the list.
   */
  move(key: string): boolean {
    const options = this.#options;
    const last = options.length - 1;
    const at = options.findIndex((one) => one.ariaSelected === 'true');
    const places: Record<string, number> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      ...(this.isVisited ? { Home: 0, End: last } : {}),
    };
    const place = places[key];
    if (last < 0 || place === undefined) return false;
    this.isVisited = true;
    this.#activate(options, place)?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #activate(options: readonly HTMLAnchorElement[], at: number): HTMLAnchorElement | undefined {
    for (const [place, option] of options.entries()) option.ariaSelected = String(place === at);
    const active = options[at];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    return active;
  }

  #scrollToTop(): void {
    if (this.#isScrolled) this.#list.scrollTop = 0;
    this.#isScrolled = false;
  }
}

function option(result: Result, at: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = `search-result-${at}`;
  link.role = 'option';
  // The field keeps the focus; Tab must not walk through the results.
  link.tabIndex = -1;
  link.href = result.path;
  link.append(span('kind', result.kind), ' ', titled(result.title));
  for (const note of result.notes) link.append(' ', span('note', ...note.map(piece)));
  return link;
}

function titled(title: readonly Piece[]): HTMLElement {
  return span('title', ...title.map(piece));
}

function span(name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = `search-${name}`;
  element.append(...content);
  return element;
}

function piece({ text, isMarked }: Piece): string | Node {
  if (!isMarked) return text;
  const mark = document.createElement('mark');
  mark.append(text);
  return mark;
}
