import { counted } from '../../lib/counted.ts';
import { symbolsInCode } from '../../lib/releases/symbols-in-code.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';

/** The box for the reader's code. What is pasted stays in the page: it is neither sent nor kept. */
export class PasteBox {
  readonly #whole: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #unnamed: HTMLInputElement;

  /**
   * @param whole Its element.
   * @param onChange Called when it asks for something else.
   */
  constructor(whole: HTMLElement, onChange: () => void) {
    this.#whole = whole;
    this.#field = part(whole, 'textarea', HTMLTextAreaElement);
    this.#unnamed = part(whole, '[data-unnamed]', HTMLInputElement);
    const change = () => {
      this.#tell();
      onChange();
    };
    this.#field.addEventListener('input', change);
    this.#unnamed.addEventListener('change', change);
    part(whole, '[data-clear-code]', HTMLButtonElement).addEventListener('click', () => {
      this.#field.value = '';
      change();
      this.#field.focus();
    });
  }

  /** The names that the code uses; nothing while the box is empty. */
  get used(): readonly string[] | undefined {
    return this.#field.value.trim() === '' ? undefined : symbolsInCode(this.#field.value);
  }

  /** Whether to show what names no symbol, too. */
  get keepsUnnamed(): boolean {
    return this.#unnamed.checked;
  }

  #tell(): void {
    const used = this.used;
    part(this.#whole, '[data-found]', HTMLElement).hidden = used === undefined;
    part(this.#whole, '[data-found-count]', HTMLElement).textContent = used
      ? used.length > 0
        ? `${counted(used.length, 'name')} of TensorFlow found:`
        : 'No name of TensorFlow found. Paste the imports too, or names with their whole path, such as tf.lite.Interpreter.'
      : '';
    const items = (used ?? []).map((name) => element('li', {}, element('code', {}, name)));
    part(this.#whole, '[data-found-names]', HTMLElement).replaceChildren(...items);
  }
}
