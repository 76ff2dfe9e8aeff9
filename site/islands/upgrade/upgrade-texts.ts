import { counted } from '../../lib/counted.ts';
import type { UpgradeStep } from '../../lib/releases/upgrade.ts';
import { workStages } from '../../lib/releases/work-stages.ts';

/** The heading of an answer. */
export function titleText(from: string, to: string): string {
  return from === to ? `TensorFlow ${from}` : `TensorFlow ${from} to ${to}`;
}

/** What an upgrade brings, in a sentence. */
export function summaryText(steps: readonly UpgradeStep[], releases: number): string {
  if (releases === 0) return '';
  const work = steps.filter(({ stage }) => workStages.includes(stage)).length;
  const news = steps.filter(({ stage }) => stage === 'new').length;
  const facts = steps.reduce((sum, { now, before }) => sum + now.length + before.length, 0);
  const merged = facts > steps.length ? `, merged from ${counted(facts, 'fact')}` : '';
  return `${counted(work, 'thing')} to deal with and ${news} new in ${counted(releases, 'release')}${merged}.`;
}

/** How much of an upgrade is shown, when not all of it is. */
export function filteredText(shown: number, all: number, unnamed: number): string {
  if (shown === all) return '';
  const rest = unnamed > 0 ? ` ${unnamed} of all name no symbol, so code can tell nothing about them.` : '';
  return `${shown} of ${all} shown.${rest}`;
}

/** How far the reader has come. */
export function progressText(done: number, all: number): string {
  return all === 0 ? 'Nothing to deal with' : `${done} of ${all} dealt with`;
}
