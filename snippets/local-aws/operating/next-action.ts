import type { Random } from '../random.ts';
import { middleOf, type Screen } from './screen.ts';
import type { Step } from './step.ts';

/** A step as the tool `computer` takes it, and in words. */
export interface NextAction {
  input: Record<string, unknown>;
  words: string;
}

/**
 * Turns a step into an action of the tool `computer`.
 *
 * @param step The step.
 * @param screen What is shown.
 * @param options Which actions the tool's version has, and how often a click goes to another element.
 */
export function nextAction(
  step: Exclude<Step, { type: 'say' }>,
  screen: Screen | undefined,
  { actions, misclicks, random }: { actions: readonly string[]; misclicks: number; random: Random },
): NextAction {
  const has = (action: string) => actions.includes(action);
  switch (step.type) {
    case 'click': {
      const others = screen?.elements.filter(({ width, role }) => width > 0 && role !== 'tab') ?? [];
      const wrong = random() < misclicks ? others[Math.floor(random() * others.length)] : undefined;
      const coordinate = middleOf(wrong ?? step.element);
      return { input: { action: 'left_click', coordinate }, words: `I click on “${step.element.name}”.` };
    }
    case 'type':
      return {
        input: { action: 'type', text: step.text },
        words: `I write “${step.text}” into “${step.into.name}”.`,
      };
    case 'key':
      return { input: { action: 'key', text: step.keys }, words: `I press ${step.keys}.` };
    case 'scroll': {
      const coordinate = [Math.round((screen?.width ?? 0) / 2), Math.round((screen?.height ?? 0) / 2)];
      const scroll = { action: 'scroll', coordinate, scroll_direction: step.direction, scroll_amount: 5 };
      const key = { action: 'key', text: step.direction === 'down' ? 'Page_Down' : 'Page_Up' };
      return { input: has('scroll') ? scroll : key, words: `I scroll ${step.direction}.` };
    }
    case 'wait':
      return {
        input: has('wait') ? { action: 'wait', duration: 1 } : { action: 'screenshot' },
        words: 'I wait for the answer.',
      };
    case 'look':
      return { input: { action: 'screenshot' }, words: 'I look at the screen.' };
  }
}
