import { describeAnswer } from '../lib/search/describe-answer.ts';
import { IndexFormatError, IndexReader } from '../lib/search/index-reader.ts';
import { lineBatches } from '../lib/search/line-batches.ts';
import { result } from '../lib/search/result.ts';
import { search } from '../lib/search/search.ts';
import { part } from './part.ts';
import { SearchMore } from './search-more.ts';
import { ResultList } from './search-results.ts';

const mostShown = 20;

/**
 * Brings the search dialog to life, and reads the index while the reader may already be typing.
 *
 * @param dialog The dialog of SearchDialog.astro.
 * @param response The answer that carries the index.
 * @throws {Error} If the index does not arrive whole; the dialog may then be connected again.
 */
export async function connectSearch(dialog: HTMLDialogElement, response: Response): Promise<void> {
  const connection = new AbortController();
  const search = new SearchDialog(dialog, connection.signal);
  try {
    await search.read(response);
  } catch (error) {
    connection.abort();
    search.clear();
    throw error;
  }
}

class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: ResultList;
  readonly #more: SearchMore;
  readonly #reader = new IndexReader();

  constructor(dialog: HTMLDialogElement, signal: AbortSignal) {
    const list = part(dialog, '[role=listbox]', HTMLElement);
    this.#dialog = dialog;
    this.#input = part(dialog, 'input', HTMLInputElement);
    this.#list = new ResultList(list, this.#input);
    this.#more = new SearchMore(dialog);
    this.#input.addEventListener('input', () => this.#edited(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    dialog.addEventListener('click', (event) => this.#clicked(event), { signal });
  }

  /** Reads the index; each piece of it that arrives may bring new results. */
  async read(response: Response): Promise<void> {
    if (!response.ok || response.body === null)
      throw new IndexFormatError(
        `Cannot read the search index as the server must send it: current status is ${response.status}`,
      );
    for await (const lines of lineBatches(response.body)) {
      for (const line of lines) this.#reader.read(line);
      this.#update();
    }
    if (!this.#reader.isComplete)
      throw new IndexFormatError('Cannot read the search index as it must be whole: its end is missing');
    this.#dialog.dataset.state = 'ready';
    this.#update();
  }

  /** Takes away the results, but not what the reader typed. */
  clear(): void {
    this.#list.show([]);
    this.#more.show('', undefined);
  }

  #edited(): void {
    this.#list.isVisited = false;
    this.#update();
  }

  #update(): void {
    const query = this.#input.value.trim();
    if (query === '') {
      this.clear();
      return;
    }
    const { index, kinds, isComplete } = this.#reader;
    const answer = search(index, query, isComplete);
    const hits = answer.hits.slice(0, mostShown);
    this.#list.show(hits.flatMap(({ document }) => result(index, document, kinds, answer.matched) ?? []));
    this.#more.show(answer.isPartial ? query : (answer.corrected ?? query), {
      description: describeAnswer(query, answer, hits.length, isComplete),
      isEmpty: hits.length === 0,
      isComplete,
    });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.shiftKey || event.altKey) return;
    const withControl = event.ctrlKey || event.metaKey;
    const isUsed =
      event.key === 'Enter' ? this.#follow(withControl) : !withControl && this.#list.move(event.key);
    if (isUsed) event.preventDefault();
  }

  /** Opens the active result; without one, Enter sends the query to the catalogue. */
  #follow(inNewTab: boolean): boolean {
    const { active } = this.#list;
    if (inNewTab && active) window.open(active.href, '_blank', 'noopener');
    else active?.click();
    return active !== undefined;
  }

  #clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const example = event.target.closest('[data-search-example]');
    if (example) this.#ask(example.textContent);
    // A click beside the dialog falls on the dialog element itself, whose content fills it.
    const isBeside = event.target === this.#dialog;
    const leaves = event.target.closest('a') !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isBeside || leaves) this.#dialog.close();
  }

  #ask(query: string): void {
    this.#input.value = query;
    this.#input.focus();
    this.#edited();
  }
}
