import { counted } from '../../lib/counted.ts';
import { href } from '../../lib/href.ts';
import { entryKinds } from '../../lib/releases/entry-kinds.ts';
import { entryPath } from '../../lib/releases/entry-path.ts';
import { followWords } from '../../lib/releases/follow-words.ts';
import type { Follower } from '../../lib/releases/followers.ts';
import type { UpgradeStep } from '../../lib/releases/upgrade.ts';
import type { PathEntry } from '../../lib/releases/upgrade-release.ts';
import { element } from '../element.ts';
import { textNodes } from './text-nodes.ts';

/** What a step's item shows beside the step. */
export interface StepOptions {
  /** Whether it is dealt with; absent where there is nothing to tick. */
  isDone?: boolean | undefined;
  /** Whether to name the kinds of its entries, where their stage does not. */
  namesKind: boolean;
  /** What later entries did to earlier ones, over all releases. */
  later: ReadonlyMap<string, readonly Follower[]>;
}

/**
 * Makes the list item of a step.
 *
 * @param step The step.
 * @param options What else to show.
 */
export function stepView(step: UpgradeStep, { isDone, namesKind, later }: StepOptions): HTMLLIElement {
  const [first] = step.now;
  const id = `step-${first?.key.replace(/[^\w-]+/g, '-')}`;
  const body = element('div', { class: 'step-body' });
  for (const [index, entry] of step.now.entries()) {
    body.append(...entryNodes(entry, namesKind, index === 0 ? `${id}-text` : undefined));
  }
  body.append(...storyNodes(step), ...linkNodes(step, later));
  const item = element('li', { class: 'entry step', 'data-kind': first?.entry.kind }, body);
  if (isDone !== undefined && first) item.prepend(tickBox(id, first.key, isDone));
  item.classList.toggle('done', isDone === true);
  return item;
}

function tickBox(id: string, key: string, isDone: boolean): HTMLInputElement {
  const box = element('input', { type: 'checkbox', id, 'aria-labelledby': `${id}-text`, 'data-tick': key });
  box.checked = isDone;
  return box;
}

function entryNodes({ key, version, entry }: PathEntry, namesKind: boolean, id?: string): HTMLElement[] {
  const since = element('a', { class: 'since', href: href(entryPath(key)) }, version);
  const kind = namesKind
    ? [element('span', { class: `kind kind-of-${entry.kind}` }, entryKinds[entry.kind].label), ' ']
    : [];
  const text = element(
    'p',
    { class: 'entry-text' },
    ...kind,
    element('span', { id }, ...textNodes(entry.text)),
    ' ',
    since,
  );
  return entry.action ? [text, element('p', { class: 'entry-action' }, ...textNodes(entry.action))] : [text];
}

/** What was superseded on the way, folded. */
function storyNodes({ before }: UpgradeStep): HTMLElement[] {
  if (before.length === 0) return [];
  const versions = [...new Set(before.map(({ version }) => version))].join(', ');
  const summary = element('summary', {}, `${counted(before.length, 'earlier note')} on this: ${versions}`);
  const items = before.map((entry) => element('li', {}, ...entryNodes(entry, true)));
  return [
    element('details', { class: 'story' }, summary, element('ul', { class: 'story-entries' }, ...items)),
  ];
}

/** What entries outside of the upgrade have to do with it. */
function linkNodes({ now, before }: UpgradeStep, later: StepOptions['later']): HTMLElement[] {
  const inside = new Set([...now, ...before].map(({ key }) => key));
  const back = now.flatMap(({ entry }) =>
    (entry.follows ?? []).map(({ entry: key, how }) => ({ key, words: followWords[how].back })),
  );
  const ahead = now.flatMap(({ key }) =>
    (later.get(key) ?? []).map((one) => ({ key: one.key, words: followWords[one.how].ahead })),
  );
  const links = [...back, ...ahead].filter(({ key }) => !inside.has(key));
  if (links.length === 0) return [];
  const items = links.map(({ key, words }) =>
    element('li', {}, `${words} `, element('a', { href: href(entryPath(key)) }, key.split('#')[0] ?? '')),
  );
  return [element('ul', { class: 'entry-links' }, ...items)];
}
