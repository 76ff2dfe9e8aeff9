import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The kinds of page that the hub has, by address. A new kind is listed here, and every check then looks at it. */
const kinds: [name: string, address: RegExp][] = [
  ['home', /^\/$/],
  ['not found', /^\/404\.html$/],
  ['event', /^\/events\/[^/]+\/$/],
  ['catalogue', /^\/events\/[^/]+\/sessions\/$/],
  ['session', /^\/events\/[^/]+\/sessions\/[^/]+\/$/],
  ['speakers', /^\/events\/[^/]+\/speakers\/$/],
  ['speaker', /^\/events\/[^/]+\/speakers\/[^/]+\/$/],
  ['organisations', /^\/events\/[^/]+\/organisations\/$/],
  ['organisation', /^\/events\/[^/]+\/organisations\/[^/]+\/$/],
  ['schedule', /^\/events\/[^/]+\/schedule\/$/],
  ['releases', /^\/releases\/$/],
  ['upgrade', /^\/releases\/upgrade\/$/],
  ['builds', /^\/releases\/builds\/$/],
  ['release', /^\/releases\/\d[^/]*\/$/],
  ['local endpoint', /^\/local-aws\/$/],
  ['notebooks', /^\/notebooks\/$/],
  ['notebook', /^\/notebooks\/[^/]+\/$/],
  ['walkthroughs', /^\/walkthroughs\/$/],
  ['walkthrough', /^\/walkthroughs\/[^/]+\/$/],
  ['snippets', /^\/snippets\/$/],
  ['snippet', /^\/snippets\/[^/]+\/$/],
  ['snippet file', /^\/snippets\/[^/]+\/.+\/$/],
];

/** A page that stands for others of its kind. */
export interface SamplePage {
  name: string;
  path: `/${string}`;
}

/**
 * The kind of a page.
 *
 * @param path The page's address under the site's root.
 * @returns The kind's name, or nothing for an address of no known kind.
 */
export function pageKind(path: string): string | undefined {
  return kinds.find(([, address]) => address.test(path))?.[0];
}

/**
 * Chooses pages that show all that a built site's pages can show: of each kind the longest and the shortest, and one for
 * each language of a title that is not English.
 *
 * @param folder The folder that holds the site.
 * @param paths The addresses of its pages.
 * @returns The chosen pages, in the order of the kinds.
 */
export async function samplePages(folder: string, paths: readonly string[]): Promise<SamplePage[]> {
  const samples: SamplePage[] = [];
  for (const [kind] of kinds) {
    const pages = await Promise.all(
      paths.filter((path) => pageKind(path) === kind).map((path) => readPage(folder, path)),
    );
    pages.sort((a, b) => a.html.length - b.html.length || a.path.localeCompare(b.path, 'en'));
    const chosen = new Map<string, string>();
    choose(chosen, `shortest ${kind}`, pages.at(0)?.path);
    choose(chosen, pages.length > 1 ? `longest ${kind}` : kind, pages.at(-1)?.path);
    for (const { path, html } of pages) {
      const language = /<h1[^>]* lang="(?<language>[^"]+)"/.exec(html)?.groups?.language;
      if (language !== undefined && ![...chosen.values()].includes(`${kind} in ${language}`)) {
        choose(chosen, `${kind} in ${language}`, path);
      }
    }
    for (const [path, name] of chosen) samples.push({ name, path: `/${path.slice(1)}` });
  }
  return samples;
}

async function readPage(folder: string, path: string): Promise<{ path: string; html: string }> {
  return {
    path,
    html: await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
  };
}

function choose(chosen: Map<string, string>, name: string, path: string | undefined): void {
  if (path !== undefined) chosen.set(path, name);
}
