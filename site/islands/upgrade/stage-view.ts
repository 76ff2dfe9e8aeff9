import type { Follower } from '../../lib/releases/followers.ts';
import { groupByComponent } from '../../lib/releases/group-by-component.ts';
import { stages } from '../../lib/releases/stages.ts';
import type { UpgradeStep } from '../../lib/releases/upgrade.ts';
import { workStages } from '../../lib/releases/work-stages.ts';
import { element } from '../element.ts';
import { stepView } from './step-view.ts';

/** What the stages show beside the steps. */
export interface StageOptions {
  isDone: (step: UpgradeStep) => boolean;
  later: ReadonlyMap<string, readonly Follower[]>;
}

type Stage = (typeof stages)[number];

/**
 * Makes the stages of an upgrade. Those that ask for nothing are folded, and made when they are opened.
 *
 * @param steps The steps to show.
 * @param options What else to show.
 * @returns A section for each stage that has steps.
 */
export function stageView(steps: readonly UpgradeStep[], options: StageOptions): HTMLElement[] {
  const filled = stages
    .map((stage) => ({ stage, own: steps.filter((step) => step.stage === stage.id) }))
    .filter(({ own }) => own.length > 0);
  return filled.map(({ stage, own }) =>
    workStages.includes(stage.id) ? openStage(stage, own, options) : foldedStage(stage, own, options),
  );
}

function openStage(stage: Stage, own: readonly UpgradeStep[], options: StageOptions): HTMLElement {
  const count = element('span', { class: 'count' }, String(own.length));
  const heading = element('h3', { id: `stage-${stage.id}` }, stage.title, ' ', count);
  const detail = element('p', { class: 'muted' }, stage.detail);
  return element(
    'section',
    { class: 'stage', 'aria-labelledby': `stage-${stage.id}` },
    heading,
    detail,
    ...groups(stage, own, options),
  );
}

function foldedStage(stage: Stage, own: readonly UpgradeStep[], options: StageOptions): HTMLElement {
  const count = element('span', { class: 'count' }, String(own.length));
  const summary = element(
    'summary',
    {},
    element('span', { class: 'stage-title' }, stage.title),
    ' ',
    count,
    ' ',
    element('span', { class: 'muted' }, stage.detail),
  );
  const whole = element('details', { class: 'stage' }, summary);
  whole.addEventListener('toggle', () => whole.append(...groups(stage, own, options)), { once: true });
  return whole;
}

function groups({ id }: Stage, own: readonly UpgradeStep[], { isDone, later }: StageOptions): HTMLElement[] {
  const hasTicks = workStages.includes(id);
  return groupByComponent(own).map(({ label, items }) => {
    const steps = items.map((step) =>
      stepView(step, {
        isDone: hasTicks ? isDone(step) : undefined,
        namesKind: id === 'set-up' || id === 'settled',
        later,
      }),
    );
    return element(
      'div',
      { class: 'component-group' },
      element('h4', {}, label),
      element('ul', { class: 'entry-list' }, ...steps),
    );
  });
}
