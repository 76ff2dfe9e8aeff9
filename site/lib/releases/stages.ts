import type { Story } from './stories.ts';
import type { UpgradeEntry } from './upgrade-release.ts';

/** What there is to do in an upgrade, in the order to do it. */
export const stages = [
  {
    id: 'set-up',
    title: 'Set up',
    detail: 'Python, packages, compilers and drivers that have to change first.',
  },
  { id: 'breaks', title: 'Fix what breaks', detail: 'Code that stops working, or works differently.' },
  { id: 'deprecated', title: 'Plan for what goes', detail: 'It still works, and is announced to go.' },
  { id: 'caveats', title: 'Know the caveats', detail: 'What the notes warn of.' },
  {
    id: 'behaviour',
    title: 'Check changed behaviour',
    detail: 'Fixes and small changes that a test may notice.',
  },
  { id: 'new', title: 'Use what is new', detail: 'Nothing to do, unless you want it.' },
  {
    id: 'settled',
    title: 'Taken back on the way',
    detail: 'Announced after your version, and taken back again.',
  },
] as const;

/** The id of a stage. */
export type StageId = (typeof stages)[number]['id'];

const setUpComponents: readonly string[] = ['packaging', 'build', 'gpu'];
const stageOfKind = {
  breaking: 'breaks',
  deprecation: 'deprecated',
  caveat: 'caveats',
  fix: 'behaviour',
  feature: 'new',
} as const satisfies Record<UpgradeEntry['kind'], StageId>;

/**
 * The stage at which to deal with a story: that of the most urgent thing it says at its end.
 *
 * @param story The story.
 * @returns The id of its stage.
 */
export function stageOf(story: Story): StageId {
  if (isSettled(story)) return 'settled';
  const ids = story.now.map(({ entry }) => stageOfEntry(entry));
  return stages.find(({ id }) => ids.includes(id))?.id ?? 'new';
}

function stageOfEntry({ kind, component }: UpgradeEntry): StageId {
  const isWork = kind === 'breaking' || kind === 'deprecation' || kind === 'caveat';
  return isWork && setUpComponents.includes(component) ? 'set-up' : stageOfKind[kind];
}

/** Whether all that the story announced is taken back again within it, and its end breaks nothing itself. */
function isSettled({ now, before }: Story): boolean {
  const inside = new Set(before.map(({ key }) => key));
  return now.every(({ entry: { kind, follows = [] } }) => {
    const isUndone = follows.every(({ entry, how }) => how === 'takes-back' && inside.has(entry));
    return kind !== 'breaking' && follows.length > 0 && isUndone;
  });
}
