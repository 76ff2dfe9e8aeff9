import { part } from './part.ts';

/** What a search found, as far as this part of the dialog tells it. */
export interface Findings {
  /** The sentence on what was found. */
  readonly description: string;
  /** Whether there is no result at all. */
  readonly isEmpty: boolean;
  /** Whether the index has arrived to its end. */
  readonly isComplete: boolean;
}

/** What stands around the results: how many there are, the way to the catalogue, and help when there are none. */
export class SearchMore {
  readonly #status: HTMLElement;
  readonly #hints: HTMLElement;
  readonly #nothing: HTMLElement;
  readonly #catalogue: HTMLAnchorElement;

  constructor(dialog: HTMLDialogElement) {
    this.#status = part(dialog, '[data-search-status]', HTMLElement);
    this.#hints = part(dialog, '[data-search-hints]', HTMLElement);
    this.#nothing = part(dialog, '[data-search-nothing]', HTMLElement);
    this.#catalogue = part(dialog, '[data-search-catalogue]', HTMLAnchorElement);
  }

  /**
   * Shows what was found.
   *
   * @param query What to look for in the catalogue.
   * @param found What was found; undefined while nothing is asked for.
   */
  show(query: string, found: Findings | undefined): void {
    this.#status.textContent = found?.description ?? '';
    this.#hints.hidden = found !== undefined;
    this.#nothing.hidden = !(found?.isComplete && found.isEmpty);
    this.#catalogue.hidden = !found?.isComplete;
    this.#catalogue.search = new URLSearchParams({ q: query }).toString();
    this.#catalogue.textContent = `Look for “${query}” in the session catalogue`;
  }
}
