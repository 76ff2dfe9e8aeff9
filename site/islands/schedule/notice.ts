import { part } from '../part.ts';

/** The line that says what an action did, and takes it back. */
export class Notice {
  readonly #whole: HTMLElement;
  readonly #text: HTMLElement;
  readonly #undo: HTMLButtonElement;
  #onUndo: (() => void) | undefined;

  constructor(whole: HTMLElement, onClose: () => void) {
    this.#whole = whole;
    this.#text = part(whole, '[role=status]', HTMLElement);
    this.#undo = part(whole, '[data-undo]', HTMLButtonElement);
    this.#undo.addEventListener('click', () => this.#onUndo?.());
    part(whole, '[data-close]', HTMLButtonElement).addEventListener('click', () => {
      this.tell('');
      onClose();
    });
  }

  /**
   * Says something to all readers, those of screen readers too.
   *
   * @param text What to say; nothing takes the line away.
   * @param undo Takes back what was done, when that can be.
   */
  tell(text: string, undo?: () => void): void {
    // A live region is read when its text changes, and the same action may be done twice.
    this.#text.textContent = '';
    this.#text.textContent = text;
    this.#onUndo = undo;
    this.#undo.hidden = undo === undefined;
    this.#whole.classList.toggle('told', text !== '');
  }

  /** Puts the focus on the way back. */
  focusUndo(): void {
    this.#undo.focus();
  }
}
