import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchGroup } from '../../../site/lib/search/encode-index.ts';
import { type FlatDocument, miniSearchOptions } from './candidates/minisearch-options.ts';

/** The candidates that the bench's own page loads, and where each finds its data. */
export const candidates = {
  pagefind: '',
  'minisearch-serialised': '/bench/minisearch.json',
  'minisearch-built': '/bench/rows.json',
  'hub-at-once': '/search-index.txt',
} as const;

/**
 * Makes every file of the candidates, over the same documents as the hub's own index.
 *
 * @param groups The documents.
 * @returns The content of each path.
 */
export async function candidateFiles(groups: readonly SearchGroup[]): Promise<Map<string, Buffer>> {
  const documents = flatDocuments(groups);
  const index = new MiniSearch<FlatDocument>(miniSearchOptions);
  index.addAll(documents);
  const rows = documents.map(({ title, detail, keywords, path }) => [title, detail, keywords, path]);
  const files = new Map([...(await scripts()), ...(await pagefindFiles(documents))]);
  files.set('/bench/minisearch.json', Buffer.from(JSON.stringify(index)));
  files.set('/bench/rows.json', Buffer.from(JSON.stringify(rows)));
  for (const [name, data] of Object.entries(candidates))
    files.set(`/bench/${name}/index.html`, Buffer.from(page(name, data)));
  return files;
}

/** The documents as MiniSearch and Pagefind take them. */
export function flatDocuments(groups: readonly SearchGroup[]): FlatDocument[] {
  return groups
    .flatMap(({ documents }) => documents)
    .map(({ title, detail, keywords, path }, id) => ({
      id,
      title,
      detail,
      keywords: keywords.join(', '),
      path,
    }));
}

async function scripts(): Promise<[string, Buffer][]> {
  const names = ['harness', ...Object.keys(candidates).map((name) => `candidates/${name}`)];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${import.meta.dirname}/${name}.ts`),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    outdir: '/',
    entryNames: '[name]',
  });
  return outputFiles.map(({ path, contents }) => [`/bench${path}`, Buffer.from(contents)]);
}

async function pagefindFiles(documents: readonly FlatDocument[]): Promise<[string, Buffer][]> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { title, detail, keywords, path } of documents) {
    const content = [title, detail, keywords].join('. ');
    await index?.addCustomRecord({ url: path, content, language: 'en', meta: { title, detail } });
  }
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  return files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]);
}

function page(candidate: string, data: string): string {
  return `<!doctype html><html lang="en" data-candidate="${candidate}" data-data="${data}"><title>${candidate}</title>
    <dialog><input aria-label="Search"><ul></ul></dialog><script type="module" src="/bench/harness.js"></script></html>`;
}
