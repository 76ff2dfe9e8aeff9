import { getReleases } from '../../../loaders/releases.node.ts';
import { entryKinds } from '../../releases/entry-kinds.ts';
import { entryPath } from '../../releases/entry-path.ts';
import { plainText } from '../../releases/plain-text.ts';
import type { SearchDocument, SearchSource } from '../search-document.ts';

/** How much of an entry's text is its title, in characters: search fetches it for every entry. */
const longest = 72;

/** Every release of TensorFlow. */
export const releaseSource: SearchSource = {
  label: 'Release',
  documents: async () =>
    (await getReleases()).map(({ version, entries, cves }) => ({
      title: `TensorFlow ${version}`,
      detail: [`${entries.length} facts`, cves.length > 0 && `${cves.length} CVE ids`]
        .filter(Boolean)
        .join(', '),
      keywords: ['release notes', `tf ${version}`],
      path: `/releases/${version}/`,
    })),
};

/** What a release breaks, deprecates or warns of, and what else names a symbol; the newest version first. */
export const entrySource: SearchSource = {
  label: 'TensorFlow change',
  boost: 0.9,
  documents: async () =>
    (await getReleases()).toReversed().flatMap(({ version, entries }): SearchDocument[] =>
      entries
        .filter(({ kind, symbols }) => (kind !== 'feature' && kind !== 'fix') || symbols.length > 0)
        .map(({ id, kind, text, symbols }) => ({
          title: shortened(plainText(text)),
          detail: `${entryKinds[kind].label}, ${version}`,
          keywords: symbols,
          path: entryPath(`${version}#${id}`),
        })),
    ),
};

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))}…`;
}
