import { element } from './element.ts';

/** Empties conversation and trace. */
export function clearLists(): void {
  element('conversation', HTMLOListElement).replaceChildren();
  element('trace', HTMLOListElement).replaceChildren();
  element('trace', HTMLOListElement).hidden = true;
  element('no-trace', HTMLElement).hidden = false;
}

/** Adds to the conversation. */
export function say(who: 'You' | 'Agent' | 'Task', text: string): void {
  add('conversation', item('strong', who), item('p', text));
}

/** Adds an action to the trace. */
export function step(turn: number, words: string): void {
  element('trace', HTMLOListElement).hidden = false;
  element('no-trace', HTMLElement).hidden = true;
  add('trace', item('span', `Turn ${turn}`), item('p', words));
}

/** Adds what became of the last action of the trace. */
export function stepOutcome(outcome: string, detail?: string, picture?: string): void {
  const list = element('trace', HTMLOListElement);
  const line = item('p', detail ? `${outcome}: ${detail}` : outcome);
  line.className = `outcome ${outcome.split(' ')[0]?.toLowerCase()}`;
  if (picture !== undefined) {
    const link = document.createElement('a');
    Object.assign(link, { href: picture, textContent: 'picture', target: '_blank' });
    line.append(' – ', link);
  }
  list.lastElementChild?.append(line);
  follow(list);
}

function add(id: string, ...children: HTMLElement[]): void {
  const list = element(id, HTMLOListElement);
  const entry = document.createElement('li');
  entry.append(...children);
  list.append(entry);
  follow(list);
}

/** Who reads further up stays there. */
function follow(list: HTMLElement): void {
  const frame = list.parentElement;
  if (!frame) return;
  const last = list.lastElementChild?.clientHeight ?? 0;
  const isNearEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < last + 80;
  if (isNearEnd) frame.scrollTop = frame.scrollHeight;
}

function item(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
