import { getSnippets } from '../../../loaders/snippets.node.ts';
import { snippetPath } from '../../snippets/snippet-path.ts';
import type { SearchSource } from '../search-document.ts';

/** Every snippet module, and what each offers. */
export const snippetSource: SearchSource = {
  label: 'Snippet',
  documents: async () =>
    (await getSnippets()).flatMap(({ name, about, api }) => [
      { title: name, detail: about[0] ?? '', keywords: ['snippet', 'module'], path: snippetPath(name) },
      ...api
        .filter(({ kind }) => kind === 'class' || kind === 'constant' || kind === 'function')
        .map((entry) => ({
          title: entry.name,
          detail: entry.doc?.summary ?? name,
          keywords: [name],
          path: `${snippetPath(name)}#${entry.name}` as const,
        })),
    ]),
};
