import type { Release, ReleaseEntry } from '../../schemas/release.ts';
import { counted } from '../counted.ts';
import { entryKindIds, entryKinds } from './entry-kinds.ts';
import { groupByComponent } from './group-by-component.ts';

/**
 * A release as Markdown, to paste into an issue or a wiki.
 *
 * @param release The release.
 * @param address The full address of its page.
 * @returns The text, which ends in a line break.
 */
export function releaseMarkdown(release: Release, address: string): string {
  const { version, summary, notes, entries, cves } = release;
  const blocks = [
    `# TensorFlow ${version}`,
    summary,
    ...entryKindIds.flatMap((kind) => kindBlocks(kind, entries)),
    ...(cves.length > 0 ? ['## Security', `${counted(cves.length, 'CVE id')}: ${cves.join(', ')}.`] : []),
    `Told in its own words by [Outcrop](${address}) after the [official notes](${notes}).`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function kindBlocks(kind: ReleaseEntry['kind'], entries: readonly ReleaseEntry[]): string[] {
  const own = entries.filter((entry) => entry.kind === kind);
  if (own.length === 0) return [];
  const groups = groupByComponent(own).map(({ label, items }) => {
    const lines = items.map(({ text, action }) => `- ${[text, action].filter(Boolean).join(' ')}`);
    return `### ${label}\n\n${lines.join('\n')}`;
  });
  return [`## ${entryKinds[kind].heading}`, ...groups];
}
