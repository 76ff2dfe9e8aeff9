import { knownValue, subjectOf } from './known-values.ts';
import type { Deed, OperatorMemory } from './operator-memory.ts';
import {
  chatPage,
  type FoundPage,
  formFields,
  formPage,
  questionField,
  sendButton,
  submitButton,
} from './page-kinds.ts';
import { pageOf, type Screen, type ScreenElement } from './screen.ts';
import type { Step } from './step.ts';

/** After so many deeds, a task is given up. */
const mostDeeds = 80;
/** How often an assistant's answer is waited for. */
const mostWaits = 3;
/** How often one thing is done without a change. */
const mostRepeats = 5;

/**
 * Decides by rule what to do next in a task that is to fill a form: see every tab, take the values from a table, ask an
 * assistant for those that are not there, type them, and press the form's button if the task wants that.
 *
 * @param memory What was seen and done so far.
 */
export function planStep(memory: OperatorMemory): Step {
  const { screen, deeds, isFresh } = memory;
  if (deeds.length >= mostDeeds) return say(`I stop after ${mostDeeds} actions.`);
  const last = deeds.slice(-mostRepeats).map(({ input }) => JSON.stringify(input));
  if (last.length === mostRepeats && new Set(last).size === 1)
    return say(`I am stuck: ${last[0]} changes nothing.`);
  if (!screen || !isFresh)
    return looksInVain(deeds) ? say('The pictures tell me nothing.') : { type: 'look' };
  const step = unseenTab(memory, screen) ?? work(memory, screen);
  const refusal = deeds.find((deed) => deed.refusal !== undefined && isSame(deed, step))?.refusal;
  return refusal === undefined ? step : say(`I was not allowed to go on: ${refusal}`);
}

function work(memory: OperatorMemory, screen: Screen): Step {
  const form = formPage(memory.pages);
  if (!form) return say(`I see no form on ${[...memory.pages.keys()].join(', ')}.`);
  if (pressed(memory, form)) return finish(memory, screen, form);
  for (const field of formFields(form.screen)) {
    const known = knownValue(memory, field.name);
    if (known?.type === 'cut' && isEmpty(field))
      return at(known.page, screen, { type: 'click', element: known.cell });
    if (known?.type === 'value' && !isFilled(memory, field, known.value))
      return at(form.page, screen, fill(screen, field, known.value));
    if (known || !isEmpty(field)) continue;
    const question = ask(memory, screen, field.name);
    if (question) return question;
  }
  return finish(memory, screen, form);
}

function finish(memory: OperatorMemory, screen: Screen, form: FoundPage): Step {
  const button = submitButton(form.screen);
  const isWanted = /\b(?:submit|save|send|register|create|press|complete)/i.test(memory.task);
  const isPressed = pressed(memory, form);
  if (button && isWanted && !isPressed) return at(form.page, screen, { type: 'click', element: button });
  const fields = formFields(form.screen);
  const filled = fields.filter((field) => wasFilled(memory, field)).map(({ name }) => name);
  const empty = fields.map(({ name }) => name).filter((name) => !filled.includes(name));
  const deed = filled.length > 0 ? `I filled ${filled.join(', ')}` : 'I filled nothing';
  const left = empty.length > 0 ? ` Left empty: ${empty.join(', ')}.` : '';
  return say(`${deed}${isPressed ? ` and pressed ${button?.name}` : ''}.${left}`);
}

/** Something stands in it, or did before the form was cleared. */
function wasFilled(memory: OperatorMemory, field: ScreenElement): boolean {
  const known = knownValue(memory, field.name);
  return (
    !isEmpty(field) ||
    (known?.type === 'value' && memory.deeds.some(({ input }) => input.text === known.value))
  );
}

/** Whether the form's button was pressed; the page may look different then. */
function pressed({ deeds }: OperatorMemory, form: FoundPage): boolean {
  const button = submitButton(form.screen);
  return deeds.some(({ target, page, refusal }) => {
    const isButton = target?.role === 'button' && target.name === button?.name;
    return page === form.page && isButton && refusal === undefined;
  });
}

/** Asks an assistant for a value, once; nothing if there is none, or it had its time. */
function ask(memory: OperatorMemory, screen: Screen, label: string): Step | undefined {
  const chat = chatPage(memory.pages);
  const field = chat && questionField(chat.screen);
  if (!chat || !field) return undefined;
  const question = `What is the ${label} of ${subjectOf(memory) || 'the customer'}?`;
  const typed = memory.deeds.findIndex(({ input }) => input.text === question);
  if (typed < 0) return at(chat.page, screen, fill(screen, field, question));
  const button = sendButton(chat.screen);
  if (field.value === question)
    return at(
      chat.page,
      screen,
      button ? { type: 'click', element: button } : { type: 'key', keys: 'Return' },
    );
  const waits = memory.deeds.slice(typed).filter(({ input }) => isWaiting(input)).length;
  return waits < mostWaits ? at(chat.page, screen, { type: 'wait' }) : undefined;
}

/** Does something on a page, once that page is shown and what it points at can be seen. */
function at(page: string, screen: Screen, step: Step): Step {
  if (pageOf(screen) !== page) return switchTo(screen, page);
  if (step.type !== 'click') return step;
  const middle = step.element.y + step.element.height / 2;
  if (middle > screen.height) return { type: 'scroll', direction: 'down' };
  return middle < 0 ? { type: 'scroll', direction: 'up' } : step;
}

function fill(screen: Screen, field: ScreenElement, text: string): Step {
  const now = screen.elements.find(
    ({ id, name, role }) => id === field.id && name === field.name && role === field.role,
  );
  if (!now?.states.includes('focused')) return { type: 'click', element: now ?? field };
  return isEmpty(now) ? { type: 'type', text, into: now } : { type: 'key', keys: 'ctrl+a' };
}

function unseenTab({ pages }: OperatorMemory, screen: Screen): Step | undefined {
  const unseen = screen.elements.find(({ role, name }) => role === 'tab' && !pages.has(name));
  return unseen && switchTo(screen, unseen.name);
}

/** Tabs that the picture doesn't show are gone through by keys. */
function switchTo({ elements }: Screen, page: string): Step {
  const tab = elements.find(({ role, name }) => role === 'tab' && name === page);
  return tab && tab.width > 0 ? { type: 'click', element: tab } : { type: 'key', keys: 'ctrl+Tab' };
}

/** A form may write a value in another way than it was typed, and so what was typed once counts as filled. */
function isFilled({ deeds }: OperatorMemory, field: ScreenElement, value: string): boolean {
  if (field.value === value) return true;
  return !isEmpty(field) && deeds.some(({ input }) => input.text === value);
}

function isEmpty({ value }: ScreenElement): boolean {
  return (value ?? '').trim() === '';
}

function looksInVain(deeds: readonly Deed[]): boolean {
  return deeds.slice(-3).filter(({ input }) => input.action === 'screenshot').length === 3;
}

function isWaiting({ action }: Record<string, unknown>): boolean {
  return action === 'wait' || action === 'screenshot';
}

function isSame({ input, target }: Deed, step: Step): boolean {
  if (step.type === 'click') return target?.id === step.element.id && target.name === step.element.name;
  if (step.type === 'type') return input.text === step.text;
  return step.type === 'key' && input.text === step.keys;
}

function say(text: string): Step {
  return { type: 'say', text: `Simulated operator: ${text}` };
}
