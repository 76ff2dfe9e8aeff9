/** An element of a toy page; it is 20 pixels high and stands where its place in the list says. */
export interface ToyElement {
  role: string;
  name: string;
  value?: string;
  /** In pixels; the row follows from the order. */
  x?: number;
  /** Stands in the row of the element before. */
  sameRow?: boolean;
  onClick?(desktop: ToyDesktop): void;
  onReturn?(desktop: ToyDesktop): void;
}

/** A page of a toy desktop. */
export interface ToyPage {
  title: string;
  elements: ToyElement[];
}

/** A screen of 800 by 600 pixels with pages in tabs, which only knows clicks and keys. */
export class ToyDesktop {
  readonly pages: ToyPage[];
  shown = 0;
  focused: ToyElement | undefined;
  readonly actions: string[] = [];
  #selected = false;

  constructor(pages: ToyPage[]) {
    this.pages = pages;
  }

  /** What the screenshot says of itself. */
  text(): string {
    const tabs = this.pages.map(({ title }, index) => {
      const state = index === this.shown ? ' selected' : '';
      return `[t${index}] tab ${JSON.stringify(title)}${state} at 0,0 0x0`;
    });
    const lines = this.#placed().map(({ element, x, y }, index) => {
      const value = element.value === undefined ? '' : ` value=${JSON.stringify(element.value)}`;
      const state = element === this.focused ? ' focused' : '';
      return `[e${index}] ${element.role} ${JSON.stringify(element.name)}${value}${state} at ${x},${y} 150x20`;
    });
    return ['screen 800x600', `address "http://toy/${this.shown}"`, ...tabs, ...lines].join('\n');
  }

  /** Does what the tool `computer` asks for. */
  do(parameters: Readonly<Record<string, string>>): void {
    const { action = '', text = '', coordinate = '[0,0]' } = parameters;
    this.actions.push(action);
    if (action === 'left_click') this.#click(JSON.parse(coordinate));
    if (action === 'type' && this.focused?.value !== undefined) {
      this.focused.value = this.#selected ? text : this.focused.value + text;
      this.#selected = false;
    }
    if (text === 'ctrl+Tab') this.shown = (this.shown + 1) % this.pages.length;
    if (text === 'ctrl+a') this.#selected = true;
    if (text === 'Return') this.focused?.onReturn?.(this);
  }

  #click([x, y]: [number, number]): void {
    const hit = this.#placed().find((one) => x >= one.x && x <= one.x + 150 && y >= one.y && y <= one.y + 20);
    this.focused = hit?.element;
    hit?.element.onClick?.(this);
  }

  #placed() {
    let row = 0;
    return (this.pages[this.shown]?.elements ?? []).map((element) => {
      if (!element.sameRow) row++;
      return { element, x: element.x ?? 10, y: 30 * row };
    });
  }
}
