import { components } from './components.ts';
import { stages } from './stages.ts';
import type { UpgradeStep } from './upgrade.ts';
import { workStages } from './work-stages.ts';

/** What the Markdown tells beside the steps. */
export interface MarkdownFacts {
  /** The title, such as "TensorFlow 2.11.0 to 2.19.0". */
  readonly title: string;
  /** The full address of the view. */
  readonly address: string;
  readonly isDone: (step: UpgradeStep) => boolean;
}

/**
 * An upgrade as a task list in Markdown, to paste into an issue.
 *
 * @param steps The steps to list.
 * @param facts What else to tell.
 * @returns The text, which ends in a line break. What is only new is left out.
 */
export function upgradeMarkdown(
  steps: readonly UpgradeStep[],
  { title, address, isDone }: MarkdownFacts,
): string {
  const blocks = stages
    .filter(({ id }) => workStages.includes(id))
    .flatMap(({ id, title: heading }) => {
      const own = steps.filter(({ stage }) => stage === id);
      const lines = own.map((step) => stepLines(step, isDone(step)));
      return lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : [];
    });
  return `${[`# ${title}`, ...blocks, `From [Outcrop](${address}).`].join('\n\n')}\n`;
}

function stepLines({ now, before, component }: UpgradeStep, isDone: boolean): string {
  const versions = [...new Set(before.map(({ version }) => version))];
  const way = versions.length > 0 ? `; first noted in ${versions.join(', ')}` : '';
  return now
    .map(({ version, entry: { text, action } }, index) => {
      const lead = index === 0 ? `- [${isDone ? 'x' : ' '}] ` : '  - ';
      const part = index === 0 ? `**${components[component]}:** ` : '';
      return `${lead}${part}${[text, action].filter(Boolean).join(' ')} (${version}${index === 0 ? way : ''})`;
    })
    .join('\n');
}
