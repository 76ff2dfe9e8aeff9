import type { Screen, ScreenElement } from './screen.ts';

/** A page that has what a task takes. */
export interface FoundPage {
  page: string;
  screen: Screen;
}

const asking = /\b(?:ask|message|question|chat|prompt)/i;
const sending = /^(?:send|ask)\b/i;
const submitting = /\b(?:submit|save|send|register|create|confirm|onboard)\b/i;

/** The page with a table. */
export function tablePage(pages: ReadonlyMap<string, Screen>): FoundPage | undefined {
  return find(pages, ({ elements }) => elements.some(({ role }) => role === 'columnheader'));
}

/** The page where an assistant answers questions. */
export function chatPage(pages: ReadonlyMap<string, Screen>): FoundPage | undefined {
  return find(pages, (screen) => !hasTable(screen) && questionField(screen) !== undefined);
}

/** The page with a form to fill. */
export function formPage(pages: ReadonlyMap<string, Screen>): FoundPage | undefined {
  return find(
    pages,
    (screen) => !hasTable(screen) && questionField(screen) === undefined && formFields(screen).length > 0,
  );
}

/** Where one writes a question to an assistant: the only field of its page. */
export function questionField(screen: Screen): ScreenElement | undefined {
  const [field, ...others] = formFields(screen);
  return others.length === 0 && field && asking.test(field.name) ? field : undefined;
}

/** The fields of a form that can be filled by typing. */
export function formFields({ elements }: Screen): ScreenElement[] {
  return elements.filter(
    ({ role, name, states }) =>
      (role === 'textbox' || role === 'combobox' || role === 'searchbox' || role === 'spinbutton') &&
      name !== '' &&
      !states.includes('disabled') &&
      !states.includes('readonly'),
  );
}

/** The button that sends a question. */
export function sendButton(screen: Screen): ScreenElement | undefined {
  return buttons(screen).find(({ name }) => sending.test(name));
}

/** The button that submits a form. */
export function submitButton(screen: Screen): ScreenElement | undefined {
  return buttons(screen).find(({ name }) => submitting.test(name));
}

function buttons({ elements }: Screen): ScreenElement[] {
  return elements.filter(({ role, states }) => role === 'button' && !states.includes('disabled'));
}

function hasTable({ elements }: Screen): boolean {
  return elements.some(({ role }) => role === 'columnheader');
}

function find(pages: ReadonlyMap<string, Screen>, fits: (screen: Screen) => boolean): FoundPage | undefined {
  const found = [...pages].find(([, screen]) => fits(screen));
  return found && { page: found[0], screen: found[1] };
}
